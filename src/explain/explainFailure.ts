import { type CatalogEntry, findEntries } from '../catalog/index.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';
import { errorPagePath } from './errorPagePath.ts';

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
  /** By language, where messages in several were asked for. */
  readonly messages?: Readonly<Record<string, string>>;
  readonly serverMessage: string | null;
  /** The documented HTTP status of the error. */
  readonly documentedStatus: number | null;
  /** The APIs that send it. */
  readonly apis: readonly string[];
  /** The editions of Clerk's index that list it. */
  readonly editions: readonly string[];
  /** Its page in the reference; null for an error that is not listed. */
  readonly page: string | null;
}

/** One line of the `--json` output; the keys are printed in this order. */
export interface ExplainedFailure {
  readonly kind: string;
  readonly status: number | null;
  readonly traceId: string | null;
  readonly retryAfter: number | null;
  readonly errors: readonly ExplainedError[];
}

/** The catalogue's entries that an error may be: the one of its variant, or all of its code. */
const entriesOf = ({ known, variant, code }: ClerkError): readonly CatalogEntry[] =>
  known ? findEntries(variant ?? code) : [];

/** What all of some entries say; null where they differ. */
function shared<Value>(
  entries: readonly CatalogEntry[],
  read: (entry: CatalogEntry) => Value | undefined,
): Value | null {
  const values = new Set(entries.map(read));
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}

const distinct = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** Where an error comes from, as its entries say. */
function originOf(error: ClerkError) {
  const entries = entriesOf(error);
  return {
    documentedStatus: shared(entries, ({ status }) => status),
    apis: distinct(entries.map(({ apis }) => apis)),
    editions: distinct(entries.map(({ editions }) => Object.keys(editions))),
  };
}

function pageOf({ known, code, variant }: ClerkError): string | null {
  if (!known) return null;
  return errorPagePath(code, findEntries(code).length > 1 ? variant : undefined);
}

const messagesIn = (
  translators: Readonly<Record<string, ClerkTranslator>>,
  error: ClerkError,
  traceId: string | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(translators).map(([tag, { message }]) => [tag, message(error, { traceId })]),
  );

/**
 * What a document means, with our message in the language of the translator.
 *
 * @param all translators of more languages, by tag, for `messages`.
 */
export function explainFailure(
  value: unknown,
  translator: ClerkTranslator,
  all?: Readonly<Record<string, ClerkTranslator>>,
): ExplainedFailure {
  const { kind, status, traceId, retryAfter, errors } = decodeClerkError(value);
  return {
    kind,
    status: status ?? null,
    traceId: traceId ?? null,
    retryAfter: retryAfter ?? null,
    errors: errors.map((error) => ({
      name: shared(entriesOf(error), ({ name }) => name),
      code: error.code,
      variant: error.variant ?? null,
      known: error.known,
      fields: error.fields,
      params: error.params,
      audience: error.audience,
      remedy: error.remedy,
      message: translator.message(error, { traceId }),
      ...(all && { messages: messagesIn(all, error, traceId) }),
      serverMessage: error.longMessage || error.message || null,
      ...originOf(error),
      page: pageOf(error),
    })),
  };
}

/** Whether a value is a Clerk error. An HTML page is an answer, but not one of Clerk. */
export function isClerkError(value: unknown): boolean {
  const { kind } = decodeClerkError(value);
  return kind !== 'unexpected' && !(kind === 'gateway' && typeof value === 'string');
}
