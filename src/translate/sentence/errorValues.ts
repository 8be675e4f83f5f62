import type { Audience } from '../../catalog/entry.ts';
import type { ClerkError } from '../../failure/generated/errors.ts';
import type { LocaleMessages } from '../../words/localeMessages.ts';
import { hasInternalId } from '../internalId.ts';
import { DURATIONS, formatFields, formatValue } from './formatValue.ts';

/** What messages take values from: an error, or `params` alone for a word of the library's own. */
export type ValueSource = Pick<ClerkError, 'fields' | 'params'> & {
  readonly audience?: Audience;
  /** The message stands at the field that it is about. */
  readonly atField?: boolean | undefined;
};

// A developer knows the wire name, and looks for it in the request.
const labelsOf = (
  { audience }: ValueSource,
  fields: readonly string[],
  messages: LocaleMessages,
  locale: string,
): string | undefined =>
  audience === 'developer'
    ? fields.join(', ') || undefined
    : formatFields(fields, messages, locale);

/**
 * The text for a placeholder in an error's message: a value as the language writes it, or the
 * labels of its `field` or `fields`. Undefined when the error has nothing to show for the name. A
 * person never sees an internal id.
 */
export function errorValue(
  error: ValueSource,
  name: string,
  messages: LocaleMessages,
  locale: string,
): string | undefined {
  const params = error.params as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(params, name)) {
    const value = params[name];
    const hidden = error.audience === 'user' && [value].flat().some(hasInternalId);
    return hidden ? undefined : formatValue(name, value, messages, locale);
  }
  const [first] = error.fields;
  if (name === 'field') return first && labelsOf(error, [first], messages, locale);
  return name === 'fields' ? labelsOf(error, error.fields, messages, locale) : undefined;
}

/**
 * A number for i18next. Alone, it reads as the language writes it. A message with a format for it,
 * such as `{{minLength, number}}`, gets the number itself.
 */
function writtenNumber(value: number, text: string): object {
  const read = (hint: string): number | string => (hint === 'number' ? value : text);
  return Object.assign(Object(value), { [Symbol.toPrimitive]: read });
}

/** All values of an error, for i18next: nested messages may need any of them. */
export function allValues(
  error: ValueSource,
  messages: LocaleMessages,
  locale: string,
): Record<string, string | object> {
  const params = error.params as Readonly<Record<string, unknown>>;
  const values: Record<string, string | object> = {};
  for (const name of [...Object.keys(params), 'field', 'fields']) {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    const text = errorValue(error, name, messages, locale);
    if (text !== undefined)
      values[name] = typeof param === 'number' ? writtenNumber(param, text) : text;
  }
  return values;
}

/** The number that decides the plural: the last of those in the error's text. */
export function countOf({ params }: ClerkError): number | undefined {
  let count: number | undefined;
  for (const name in params) {
    const value = (params as Readonly<Record<string, unknown>>)[name];
    if (typeof value === 'number' && !DURATIONS.includes(name)) count = value;
  }
  return count;
}
