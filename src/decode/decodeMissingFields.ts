import type { ClerkFailure } from '../failure/failure.ts';
import { attempt, type Bag, isBag } from '../values/read.ts';
import { decodeApiError } from './apiError/decodeApiError.ts';
import { addError, emptyCollection, MAX_ERRORS } from './collection.ts';
import { toFailure } from './decodeClerkError.ts';

/**
 * The error that the server sends for one entry of `missing_fields`: a param name, or two of them
 * with `_or_` between.
 */
function wireError(field: string): Bag {
  const code = 'form_param_missing';
  const names = field.split('_or_');
  if (names[1]) return { code, meta: { param_names: names } };
  const long_message = `${field} must be included.`;
  return { code, message: 'is missing', long_message, meta: { param_name: field } };
}

function missingFieldsOf(signUp: unknown): readonly unknown[] {
  if (!isBag(signUp) || signUp.status !== 'missing_requirements') return [];
  const fields = signUp.missingFields ?? signUp.missing_fields;
  return Array.isArray(fields) ? fields.slice(0, MAX_ERRORS) : [];
}

/**
 * Turns a sign-up that went well but is not complete into a failure: each missing field becomes a
 * `form_param_missing` at that field. Call it after a step of a sign-up, where the form shows the
 * fields that Clerk may still ask for. A field that only lacks its verification is no error.
 *
 * @param signUp the sign-up resource of an SDK, or its JSON.
 * @returns a frozen {@link ClerkFailure} of kind `api`; null when nothing is missing, and for
 * anything but a sign-up with status `missing_requirements`. Never throws.
 *
 * @example
 * const failure = decodeMissingFields({ status: 'missing_requirements', missingFields: ['username'] });
 * failure?.errors[0].fields; // ['username']
 */
export function decodeMissingFields(signUp: unknown): ClerkFailure | null {
  const found = emptyCollection();
  for (const field of attempt(() => missingFieldsOf(signUp)) ?? [])
    if (typeof field === 'string' && field)
      addError(found, decodeApiError(wireError(field)), 'api');
  return found.errors.length ? toFailure(found) : null;
}
