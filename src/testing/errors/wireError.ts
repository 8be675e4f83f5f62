import type { CatalogEntry } from '../../catalog/index.ts';
import { type Values, withDefaults } from './defaultValues.ts';
import { documentedText, longText } from './englishText.ts';
import type { ApiErrorName, ErrorOptions, ErrorValues } from './errorNames.ts';
import { findEntry } from './findEntry.ts';
import { type WireMeta, wireMeta } from './wireMeta.ts';

/** One error as Clerk's servers send it. */
export interface WireError {
  readonly code: string;
  readonly message: string;
  readonly long_message: string;
  readonly meta?: WireMeta;
}

/** The default text of an entry that takes any text. */
const FREE_TEXT = 'The request could not be carried out.';

/** Like {@link wireError}, for an entry at hand and values of any type. */
export function wireErrorOf(
  entry: CatalogEntry,
  given: Values = {},
  options: ErrorOptions = {},
): WireError {
  const values = withDefaults(entry, given);
  const text = longText(entry, values) || (entry.freeText ? FREE_TEXT : '');
  const long = options.longMessage ?? text;
  // Where the documentation has no short text, servers send the long one twice.
  const short = documentedText(entry.shortMessage, entry, values) || long;
  const meta = wireMeta(entry, given, values, options.fields);
  return {
    code: entry.code,
    message: options.message ?? short,
    long_message: long,
    ...(meta && { meta }),
  };
}

/**
 * One error as Clerk's servers send it, in their English, with the values in text and `meta`.
 *
 * @param name the documented name of the error.
 * @param values what it says, for instance `{ minLength: 8 }`; durations in seconds. What is not
 * given gets a realistic default. `param` is the field that it is about.
 * @param options other texts, or other fields than `param`.
 * @returns the error object, without `meta` where servers send none.
 * @throws RangeError for a name that the catalogue does not have.
 *
 * @example
 * wireError('FormInvalidUsernameLength', { minLength: 4 });
 * // { code: 'form_username_invalid_length',
 * //   message: 'Your username must be between 4 and 64 characters long.',
 * //   long_message: 'Your username must be between 4 and 64 characters long.',
 * //   meta: { param_name: 'username' } }
 */
export function wireError<Name extends ApiErrorName>(
  name: Name,
  values?: ErrorValues<Name>,
  options?: ErrorOptions,
): WireError {
  return wireErrorOf(findEntry(name), values as Values | undefined, options);
}
