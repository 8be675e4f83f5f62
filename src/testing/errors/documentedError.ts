import type { CatalogEntry } from '../../catalog/index.ts';
import { type Values, withDefaults } from './defaultValues.ts';
import { documentedText } from './englishText.ts';
import type { ApiErrorName, ErrorOptions, ErrorValues } from './errorNames.ts';
import { findEntry } from './findEntry.ts';
import { type WireMeta, wireKey, wireMeta } from './wireMeta.ts';

/** One error in the shape of Clerk's documentation. */
export interface DocumentedError {
  readonly shortMessage: string;
  readonly longMessage?: string;
  readonly code: string;
  /** JSON text under Go field names, such as `Name` for `param_name`. */
  readonly meta?: string;
}

function fillMeta(documented: unknown, wire: unknown, isNested = false): unknown {
  if (typeof documented !== 'object') return wire ?? documented;
  const filled: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(documented as object)) {
    const bag = wire as WireMeta | undefined;
    filled[key] = fillMeta(value, bag?.[wireKey(key, isNested)], true);
  }
  return filled;
}

function documentedMeta({ meta }: CatalogEntry, wire: WireMeta | undefined): string | undefined {
  if (meta === undefined) return undefined;
  // The documentation has Go variables in place of values, without quotes.
  const source =
    typeof meta === 'string' ? meta.replace(/: (\w+)/g, ': "$1"') : JSON.stringify(meta);
  try {
    return JSON.stringify(fillMeta(JSON.parse(source), wire));
  } catch {
    return source;
  }
}

/** Like {@link documentedError}, for an entry at hand and values of any type. */
export function documentedErrorOf(
  entry: CatalogEntry,
  given: Values = {},
  options: ErrorOptions = {},
): DocumentedError {
  const values = withDefaults(entry, given);
  const long = options.longMessage ?? documentedText(entry.longMessage, entry, values);
  const meta = documentedMeta(entry, wireMeta(entry, given, values, options.fields));
  return {
    shortMessage: options.message ?? documentedText(entry.shortMessage, entry, values),
    ...(long && { longMessage: long }),
    code: entry.code,
    ...(meta !== undefined && { meta }),
  };
}

/**
 * One error in the shape of Clerk's newest documentation, `{shortMessage, longMessage, code,
 * meta}`, with values in the place of its placeholders. The texts are those of the documentation.
 * Where it has none, the error has none, and a value without a place in a text is left out.
 *
 * @param name the documented name of the error.
 * @param values as for {@link wireError}.
 * @param options other texts, or other fields than `param`.
 * @returns the error object, without `meta` where the documentation has none.
 * @throws RangeError for a name that the catalogue does not have.
 *
 * @example
 * documentedError('FormMissingParameter', { param: 'password' });
 * // { shortMessage: 'is missing', longMessage: 'password must be included.',
 * //   code: 'form_param_missing', meta: '{"Name":"password"}' }
 */
export function documentedError<Name extends ApiErrorName>(
  name: Name,
  values?: ErrorValues<Name>,
  options?: ErrorOptions,
): DocumentedError {
  return documentedErrorOf(findEntry(name), values as Values | undefined, options);
}
