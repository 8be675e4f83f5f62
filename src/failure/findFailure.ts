import { attempt, type Bag, isBag } from '../values/read.ts';
import { decodedKind } from './decodedKind.ts';
import type { ClerkFailure } from './failure.ts';
import { VERIFICATION_KEYS } from './verificationKeys.ts';

/** Turns anything into a failure, as `decodeClerkError` does. Never throws. */
export type Decode = (value: unknown) => ClerkFailure;

/** The failure in a value that an app caught or was given; null when it holds no error. */
export function findFailure(value: unknown, decode: Decode): ClerkFailure | null {
  const failure = decode(value);
  const { kind, status = 0, errors } = failure;
  const { message, longMessage } = errors[0];
  // An answer that went well decodes as one unexpected error without a text.
  if (kind !== 'unexpected' || status >= 400 || message || longMessage || errors[1]) return failure;
  return attempt(() => value instanceof Error || decodedKind(value)) ? failure : null;
}

/** Other keys of a result that may hold a failure. `code` is not one: vouchers have a code, too. */
const CARRIERS = ['errors', 'raw', 'clerkError'];

/** Whether an error is nowhere in a verification, or in an object of several. */
const isCalm = (value: unknown, depth = 0): boolean =>
  !isBag(value) ||
  (!value.error &&
    !value.errors &&
    (depth > 2 || Object.values(value).every((member) => isCalm(member, depth + 1))));

/**
 * Whether what a call returned may hold a failure. What it says no to needs no decoder, so that a
 * success waits for none. Throws only when reading the result throws.
 */
export function mayHoldFailure(value: unknown): value is Bag {
  // A returned function is no failure, whatever properties it has.
  if (!isBag(value) || typeof value === 'function') return false;
  if (value.error) return true;
  // A complete sign-in may still hold the failure of an earlier attempt, such as OAuth.
  if (value.status === 'complete') return false;
  const isEmpty = (list: unknown) => !list || (Array.isArray(list) && !list[0]);
  return (
    value instanceof Error ||
    !CARRIERS.every((key) => isEmpty(value[key])) ||
    !VERIFICATION_KEYS.every((key) => isCalm(value[key]))
  );
}

/**
 * The failure in what a call returned and {@link mayHoldFailure} says yes to; null when the call went
 * well. Stricter than {@link findFailure}, because a good result may be anything: a text, or an
 * object with a `message`. Throws only when reading the result throws.
 */
export function findResultFailure(value: Bag, decode: Decode): ClerkFailure | null {
  if (value.error) return decode(value.error);
  const failure = decode(value);
  // What a server action decoded is a failure, whatever its kind.
  if (decodedKind(value)) return failure;
  // Other APIs return an empty list of errors when all is well.
  return failure.kind === 'unexpected' || failure.kind === 'gateway' ? null : failure;
}
