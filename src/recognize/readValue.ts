import { asAmount, asText, jsonNumber } from '../values/read.ts';
import { readDuration } from './readDuration.ts';
import { MAX_VALUE_LENGTH, type ValueType } from './template.ts';
import { unquote } from './tolerantText.ts';

/** Of a list in `meta`. */
const MAX_ITEMS = 100;
/** Of a list in a text. Longer lists come in `meta`. */
const MAX_LISTED = 60;

function readCount(text: string): number | undefined {
  return /^-?\d[\d,]{0,14}$/.test(text) ? jsonNumber(Number(text.replaceAll(',', ''))) : undefined;
}

/** The items of `a, b and c`, of `"a", "b"` and of Go's `[a b]`. */
function readList(text: string): readonly string[] | undefined {
  const go = text.startsWith('[') && text.endsWith(']');
  const parts = go
    ? text.slice(1, -1).split(/,? /, MAX_LISTED)
    : text.split(/, (?:and |or )?| and | or /, MAX_LISTED);
  const items = parts.map(unquote).filter(Boolean);
  return items.length ? Object.freeze(items) : undefined;
}

/** A param name as on the wire, also from its English name (`Email address`), without quotes. */
function readField(text: string): string | undefined {
  // The documentation itself writes `<param>` in place of a name.
  const name = text[0] === '<' ? text.replace(/^<(\w+)>$/, '$1') : text;
  // A name that begins a sentence: `Password is required.`
  if (/^[A-Z][a-z]+$/.test(name)) return name.toLowerCase();
  if (/^[A-Za-z_][\w.[\]-]{0,63}$/.test(name)) return name;
  if (!/^[A-Za-z][a-z]{1,20}(?: [a-z\d]{1,20}){1,2}$/.test(name)) return undefined;
  return name === 'verification code' ? 'code' : name.toLowerCase().replace(/ /g, '_');
}

function readFields(text: string): readonly string[] | undefined {
  const fields = readList(text)?.map(readField);
  return fields?.every((field) => field !== undefined) ? Object.freeze(fields) : undefined;
}

function readCountry(text: string): string | undefined {
  return /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : undefined;
}

function readText(raw: string, type: ValueType): unknown {
  if (type === 'json') return raw;
  const text = unquote(asText(raw, MAX_VALUE_LENGTH));
  switch (type) {
    case '':
      return text || undefined;
    case 'field':
      return readField(text);
    case 'count':
      return readCount(text);
    case 'duration':
      return readDuration(text);
    case 'list':
    case 'hints':
      return readList(text);
    case 'fields':
      return readFields(text);
    case 'country':
      return readCountry(text);
    case 'flag':
      return undefined;
  }
}

/** One item of a list in `meta`: a text, or zxcvbn's `{code, message}`. */
function readItem(item: unknown): string | undefined {
  if (typeof item === 'string') return item.slice(0, MAX_VALUE_LENGTH);
  const code = (item as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code.slice(0, MAX_VALUE_LENGTH) : undefined;
}

function readArray(raw: readonly unknown[], type: ValueType): readonly string[] | undefined {
  if (type !== 'list' && type !== 'fields' && type !== 'hints') return undefined;
  const items = raw.map(readItem).filter((item) => item !== undefined);
  return items.length ? Object.freeze(items.slice(0, MAX_ITEMS)) : undefined;
}

function readNumber(raw: number, type: ValueType): number | string | undefined {
  if (!Number.isFinite(raw)) return undefined;
  if (type === 'count') return raw;
  // Whole seconds. Texts give them so, and a second decoding must read `retryAfter` the same way.
  if (type === 'duration') return asAmount(Math.ceil(raw));
  // A list, field or country is never a number.
  return type ? undefined : `${raw}`;
}

/**
 * The typed value of a raw one; undefined when it does not have that type. In a text a raw value
 * is always text; in `meta` it may also be a number or an array.
 */
export function readValue(raw: unknown, type: ValueType): unknown {
  // Most values come from a text.
  if (typeof raw === 'string') return readText(raw, type);
  if (raw === undefined || raw === null) return undefined;
  // It comes from `meta`, which is copied and frozen.
  if (type === 'json') return raw;
  if (type === 'flag') return typeof raw === 'boolean' ? raw : undefined;
  if (Array.isArray(raw)) return readArray(raw, type);
  return typeof raw === 'number' ? readNumber(raw, type) : undefined;
}
