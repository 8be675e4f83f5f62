import { decodeClerkError } from '../decode/decodeClerkError.ts';
import type { ClerkFailure } from '../decode/failure.ts';

/** The failure in what an app caught or was handed; null when it holds no error. */
export function findFailure(value: unknown): ClerkFailure | null {
  const failure = decodeClerkError(value);
  const { kind, status, errors } = failure;
  // Nothing at all decodes as an unexpected error without any text.
  const nothing = kind === 'unexpected' && !status && !errors[0].message && !errors[1];
  return nothing && !(value instanceof Error) ? null : failure;
}

/**
 * The failure in what a submit returned, null when it went well. Stricter than
 * {@link findFailure}, because a good result may be anything: a text, or an object with a `message`.
 * Throws only where reading the result throws.
 */
export function findResultFailure(value: unknown): ClerkFailure | null {
  if (typeof value !== 'object' || value === null) return null;
  const { error } = value as { readonly error?: unknown };
  if (error) return decodeClerkError(error);
  const failure = decodeClerkError(value);
  // `{ status: 200, errors: [] }` is how other APIs say that all is well.
  return failure.kind === 'unexpected' || failure.kind === 'gateway' ? null : failure;
}
