import { findEntries } from '../../catalog/index.ts';
import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import type { ClerkError } from '../../failure/generated/errors.ts';
import type { ClerkTranslator } from '../../translate/clerkTranslator.ts';

/** One error of the `--json` output; the keys are printed in this order. */
export interface ExplainedError {
  readonly name: string | null;
  readonly code: string;
  readonly variant: string | null;
  readonly known: boolean;
  readonly fields: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly audience: string;
  readonly remedy: string;
  readonly message: string;
  readonly serverMessage: string | null;
}

/** One line of the `--json` output; the keys are printed in this order. */
export interface ExplainedFailure {
  readonly kind: string;
  readonly status: number | null;
  readonly traceId: string | null;
  readonly retryAfter: number | null;
  readonly errors: readonly ExplainedError[];
}

/** The documented name: the variant, or the only entry of the code. */
function nameOf({ known, variant, code }: ClerkError): string | null {
  if (!known) return null;
  if (variant) return variant;
  const [only, ...others] = findEntries(code);
  return only && !others.length ? only.name : null;
}

/** What a document means, with our message in the language of the translator. */
export function explainFailure(value: unknown, translator: ClerkTranslator): ExplainedFailure {
  const { kind, status, traceId, retryAfter, errors } = decodeClerkError(value);
  return {
    kind,
    status: status ?? null,
    traceId: traceId ?? null,
    retryAfter: retryAfter ?? null,
    errors: errors.map((error) => ({
      name: nameOf(error),
      code: error.code,
      variant: error.variant ?? null,
      known: error.known,
      fields: error.fields,
      params: error.params,
      audience: error.audience,
      remedy: error.remedy,
      message: translator.message(error, { traceId }),
      serverMessage: error.longMessage || error.message || null,
    })),
  };
}

/** Whether a document was a Clerk error. An HTML page is an answer, but not one of Clerk. */
export function isClerkError(value: unknown, { kind }: ExplainedFailure): boolean {
  return kind !== 'unexpected' && !(kind === 'gateway' && typeof value === 'string');
}
