import { VERIFICATION_KEYS } from '../decode/collectErrors.ts';
import { attempt, isBag } from '../values/read.ts';
import { decodedKind } from './decodedKind.ts';
import type { ClerkFailure } from './failure.ts';

/** Turns anything into a failure, as `decodeClerkError` does. Never throws. */
export type Decode = (value: unknown) => ClerkFailure;

/** The failure in what an app caught or was handed; null when it holds no error. */
export function findFailure(value: unknown, decode: Decode): ClerkFailure | null {
  const failure = decode(value);
  const { kind, status = 0, errors } = failure;
  const { message, longMessage } = errors[0];
  // Nothing at all decodes as an unexpected error without any text, as an answer that went well does.
  if (kind !== 'unexpected' || status >= 400 || message || longMessage || errors[1]) return failure;
  return attempt(() => value instanceof Error || decodedKind(value)) ? failure : null;
}

/** What a result has that may hold a failure; a `code` alone is no error: vouchers have one too. */
const CARRIERS = ['errors', 'raw', 'clerkError', ...VERIFICATION_KEYS];

/**
 * Stricter than {@link findFailure}, because a good result may be anything: a text, or an object
 * with a `message`. Throws only where reading the result throws.
 */
export function findResultFailure(value: unknown, decode: Decode): ClerkFailure | null {
  // A function is no result that failed, whatever properties it has.
  if (!isBag(value) || typeof value === 'function') return null;
  const { error, status } = value;
  if (error) return decode(error);
  // A resource keeps the failure of an earlier attempt, such as OAuth, after another went well.
  if (status === 'complete') return null;
  if (!(value instanceof Error) && !CARRIERS.some((key) => key in value)) return null;
  const failure = decode(value);
  // What a server action decoded is a failure, whatever its kind.
  if (decodedKind(value)) return failure;
  // An empty list of errors is how other APIs say that all is well.
  return failure.kind === 'unexpected' || failure.kind === 'gateway' ? null : failure;
}
