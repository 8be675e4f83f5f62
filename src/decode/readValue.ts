import { asAmount, asText } from './read.ts';
import { MAX_VALUE_LENGTH } from './template.ts';
import { unquote } from './tolerantText.ts';

const MAX_ITEMS = 100;
/** Of a text; longer lists come in `meta`. */
const MAX_LISTED = 60;

const SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };

/** `1 hour and 30 minutes`, `1.5 hours`, `90s` or `1h30m` in whole seconds; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  let seconds: number | undefined;
  const rest = text
    .toLowerCase()
    .slice(0, 60)
    .replace(/\b(?:an?|one)\b/g, '1')
    .replace(
      /(\d{1,9}(?:\.\d{1,9})?) ?(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:ours?)?|d(?:ays?)?|w(?:eeks?)?)(?![a-z])/g,
      (_, amount: string, unit: string) => {
        seconds = (seconds ?? 0) + Number(amount) * (SECONDS[unit[0] as string] as number);
        return '';
      },
    );
  return /^[\s,]*(?:and[\s,]*)?$/.test(rest) && seconds !== undefined
    ? Math.round(seconds)
    : undefined;
}

function readCount(text: string): number | undefined {
  return /^-?\d[\d,]{0,14}$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** Items of `a, b and c`, of `"a", "b"` and of Go's `[a b]`. */
function readList(text: string): string[] | undefined {
  const go = text.startsWith('[') && text.endsWith(']');
  const parts = go
    ? text.slice(1, -1).split(/,? /, MAX_LISTED)
    : text.split(/, (?:and |or )?| and | or /, MAX_LISTED);
  const items = parts.map(unquote).filter(Boolean);
  return items.length ? items : undefined;
}

/** A param name as on the wire, also from its English name (`Email address`), without quotes. */
function readField(text: string): string | undefined {
  // The documentation itself has `<param>` in place of a name.
  const name = text[0] === '<' ? text.replace(/^<(\w+)>$/, '$1') : text;
  // The name that begins a sentence: `Password is required.`
  if (/^[A-Z][a-z]+$/.test(name)) return name.toLowerCase();
  if (/^[A-Za-z_][\w.[\]-]{0,63}$/.test(name)) return name;
  if (!/^[A-Za-z][a-z]{1,20}(?: [a-z\d]{1,20}){1,2}$/.test(name)) return undefined;
  return name === 'verification code' ? 'code' : name.toLowerCase().replace(/ /g, '_');
}

/**
 * The typed value of a raw one, or undefined when it is not of that type. `type` is the letter
 * of a {@link TemplateParam}; from `meta` a raw value may also be a number or an array.
 */
export function readValue(raw: unknown, type: string): unknown {
  // Both come from `meta`, which is copied and frozen.
  if (type === 'j') return raw ?? undefined;
  if (type === 'b') return typeof raw === 'boolean' ? raw : undefined;
  if (Array.isArray(raw)) {
    if (type !== 'l' && type !== 'F' && type !== 'h') return undefined;
    const items = raw.map((item) => readItem(item)).filter((item) => item !== undefined);
    return items.length ? Object.freeze(items.slice(0, MAX_ITEMS)) : undefined;
  }
  if (typeof raw === 'number' && Number.isFinite(raw)) {
    if (type === 'n') return raw;
    // Whole seconds as from a text, and as `retryAfter` is read when it is decoded again.
    if (type === 'd') return asAmount(Math.ceil(raw));
    // No list, field or country is a number.
    return type ? undefined : `${raw}`;
  }
  if (typeof raw !== 'string') return undefined;
  const text = unquote(asText(raw, MAX_VALUE_LENGTH));
  switch (type) {
    case 'n':
      return readCount(text);
    case 'd':
      return readDuration(text);
    case 'f':
      return readField(text);
    case 'c':
      return /^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : undefined;
    case 'l':
    case 'F':
    case 'h': {
      const items = readList(text);
      const fields = type === 'F' ? items?.map(readField) : items;
      return fields?.includes(undefined as never) ? undefined : fields && Object.freeze(fields);
    }
    default:
      return text || undefined;
  }
}

/** One item of a list in `meta`: a text, or zxcvbn's `{code, message}`. */
function readItem(item: unknown): string | undefined {
  if (typeof item === 'string') return item.slice(0, MAX_VALUE_LENGTH);
  const code = (item as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code.slice(0, MAX_VALUE_LENGTH) : undefined;
}
