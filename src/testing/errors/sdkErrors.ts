import { type ErrorSpec, toWireErrors } from './errorSpec.ts';
import { statusOf } from './statusOf.ts';
import type { WireError } from './wireError.ts';

/** One error of an SDK's `errors`: a plain value, no `Error`, with the part of `meta` it keeps. */
export interface ClerkAPIErrorLike {
  readonly code: string;
  readonly message: string;
  readonly longMessage?: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** What `@clerk/backend` and `@clerk/clerk-js` throw when the server answers with errors. */
export interface ClerkAPIResponseErrorLike extends Error {
  readonly clerkError: true;
  readonly code: 'api_response_error';
  /** HTTP status. */
  readonly status: number;
  readonly clerkTraceId?: string | undefined;
  /** Seconds to wait before the next try. */
  readonly retryAfter?: number | undefined;
  readonly errors: readonly ClerkAPIErrorLike[];
}

/** The only keys of `meta` that the SDKs let through. */
const KEPT_META = [
  'param_name',
  'session_id',
  'email_addresses',
  'identifiers',
  'zxcvbn',
  'plan',
  'is_plan_upgrade_possible',
  'seats_quantity_to_add',
  'seats_quantity',
  'trace_id',
  'kind',
  'title',
  'description',
  'link_url',
  'link_text',
  'data',
] as const;

const camelCase = (key: string): string =>
  key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Clerk's own `isClerkAPIResponseError` and its like look at this `kind`. */
export function markKind<Value extends object>(value: Value, kind: string): Value {
  return Object.defineProperty(value, 'constructor', {
    value: Object.assign(() => {}, { kind }),
    configurable: true,
  });
}

function toClerkAPIError({ code, message, long_message, meta }: WireError): ClerkAPIErrorLike {
  const kept = Object.fromEntries(KEPT_META.map((key) => [camelCase(key), meta?.[key]]));
  return markKind({ code, message, longMessage: long_message, meta: kept }, 'ClerkAPIError');
}

/**
 * What the SDKs throw for an answer with errors. It has the structure of their
 * `ClerkAPIResponseError`, with `meta` in camel case and cut down as the SDKs do. It needs no
 * package of Clerk's. Clerk's own `isClerkAPIResponseError` accepts it.
 *
 * @param errors names, names with values, or wire objects; `[]` for an answer without a Clerk body.
 * @param options status (the documented one of the first error when not given), trace id, and seconds
 * to wait.
 * @returns a new error each time, to throw or to reject with.
 * @throws RangeError for a name that the catalogue does not have.
 *
 * @example
 * signUp.create.mockRejectedValue(apiResponseError('FormIdentifierExists', { status: 422 }));
 * apiResponseError('UserLocked').status; // 403
 */
export function apiResponseError(
  errors: ErrorSpec | readonly ErrorSpec[],
  options: {
    readonly status?: number | undefined;
    readonly traceId?: string | undefined;
    readonly retryAfter?: number | undefined;
  } = {},
): ClerkAPIResponseErrorLike {
  const wire = toWireErrors(errors);
  const [first] = wire;
  const { status = first ? statusOf(errors) : 502, traceId, retryAfter } = options;
  const error = Object.assign(new Error(first?.long_message ?? ''), {
    clerkError: true as const,
    code: 'api_response_error' as const,
    longMessage: undefined,
    docsUrl: undefined,
    status,
    clerkTraceId: traceId,
    retryAfter,
    errors: wire.map(toClerkAPIError),
  });
  Object.defineProperty(error, 'name', { value: 'ClerkAPIResponseError', configurable: true });
  return markKind(error, 'ClerkAPIResponseError');
}
