import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { snapshot } from '../values/snapshot.ts';
import { errorOfCode } from './clientConditions.ts';
import { collectErrors } from './collectErrors.ts';
import { addGateway, type Collection, emptyCollection } from './collection.ts';

/** Makes the result of what was found. Nothing found is an unexpected error. */
export function toFailure(found: Collection): ClerkFailure {
  const { errors, status, traceId } = found;
  if (!errors.length && status !== undefined && status >= 400) addGateway(found);
  if (!errors.length) {
    found.kind = 'unexpected';
    errors.push(errorOfCode('unexpected_error', found.unexpected));
  }
  const retryAfter = found.retryAfter ?? firstWait(errors);
  const failure: Record<string, unknown> = { kind: found.kind };
  if (status !== undefined) failure.status = status;
  if (traceId !== undefined) failure.traceId = traceId;
  if (retryAfter !== undefined) failure.retryAfter = retryAfter;
  failure.errors = Object.freeze(errors);
  return Object.freeze(failure) as unknown as ClerkFailure;
}

function firstWait(errors: readonly ClerkError[]): number | undefined {
  // Only errors with this remedy have a wait. Looking into the params of all errors is slower.
  for (const { params, remedy } of errors)
    if (remedy === 'wait' && 'retryAfter' in params) return params.retryAfter;
  return undefined;
}

/**
 * Decodes anything that an app can catch from Clerk: wire JSON (parsed or text), the SDKs' errors,
 * the `errors` object of the hooks, `{error}` results, network failures, wrappers with a `cause`,
 * and values that are no Clerk error at all.
 *
 * @param input any value; bad input gives kind `unexpected`.
 * @returns a frozen, JSON-safe {@link ClerkFailure} with at least one error. Never throws.
 * Decoding a result again gives the same result.
 *
 * @example
 * const { errors } = decodeClerkError({ errors: [{ code: 'form_password_pwned', message: '', meta: { param_name: 'password' } }] });
 * errors[0].fields; // ['password']
 */
export function decodeClerkError(input: unknown): ClerkFailure {
  let found = emptyCollection();
  try {
    collectErrors(found, input);
  } catch {
    // A getter or proxy of the input threw: start again with a copy of what can be read.
    found = emptyCollection();
    collectErrors(found, snapshot(input));
  }
  return toFailure(found);
}
