import { decodeClerkError } from '../decode/decodeClerkError.ts';
import type { ClerkFailure } from '../decode/failure.ts';
import type { RunResult } from './useClerkError.ts';

/** The failure in what an app caught or was handed; null when it holds no error. */
export function findFailure(value: unknown): ClerkFailure | null {
  const failure = decodeClerkError(value);
  const { kind, status, errors } = failure;
  // Nothing at all decodes as an unexpected error without any text.
  const nothing = kind === 'unexpected' && !status && !errors[0].message && !errors[1];
  return nothing && !(value instanceof Error) ? null : failure;
}

/**
 * Stricter than {@link findFailure}, because a good result may be anything: a text, or an object
 * with a `message`. Throws only where reading the result throws.
 */
function findResultFailure(value: unknown): ClerkFailure | null {
  if (typeof value !== 'object' || value === null) return null;
  const { error } = value as { readonly error?: unknown };
  if (error) return decodeClerkError(error);
  const failure = decodeClerkError(value);
  // `{ status: 200, errors: [] }` is how other APIs say that all is well.
  return failure.kind === 'unexpected' || failure.kind === 'gateway' ? null : failure;
}

/** Waits for a submit, and finds the failure in what it throws or returns. Never rejects. */
export async function settle<Value>(
  submit: () => Value | PromiseLike<Value>,
): Promise<RunResult<Value>> {
  try {
    const value = await submit();
    const failure = findResultFailure(value);
    return failure ? { ok: false, failure } : { ok: true, value };
  } catch (reason) {
    return { ok: false, failure: decodeClerkError(reason) };
  }
}
