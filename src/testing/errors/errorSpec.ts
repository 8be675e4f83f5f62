import type { Values } from './defaultValues.ts';
import type { ApiErrorName, ErrorOptions, ErrorValues } from './errorNames.ts';
import { findEntry } from './findEntry.ts';
import { type WireError, wireErrorOf } from './wireError.ts';

type NamedError = {
  [Name in ApiErrorName]: ErrorOptions & {
    readonly name: Name;
    readonly values?: ErrorValues<Name> | undefined;
    /** The field that it is about; the same as in `values`. */
    readonly param?: string | undefined;
  };
}[ApiErrorName];

/**
 * One of the errors of an answer: a documented name; a name with values; or the wire object itself,
 * for codes and texts that the catalogue does not have.
 *
 * @example
 * const specs: ErrorSpec[] = [
 *   'CaptchaInvalid',
 *   { name: 'FormIncorrectCode', param: 'code' },
 *   { code: 'brand_new', message: 'Brand new.', long_message: 'Brand new.' },
 * ];
 */
export type ErrorSpec = ApiErrorName | NamedError | WireError;

/** The wire objects of one error or several. */
export function toWireErrors(specs: ErrorSpec | readonly ErrorSpec[]): WireError[] {
  const list = (Array.isArray(specs) ? specs : [specs]) as readonly ErrorSpec[];
  return list.map((spec) => {
    if (typeof spec === 'string') return wireErrorOf(findEntry(spec));
    if ('code' in spec) return spec;
    const { name, values, param, ...options } = spec;
    const given: Values = { ...values, ...(param !== undefined && { param }) };
    return wireErrorOf(findEntry(name), given, options);
  });
}
