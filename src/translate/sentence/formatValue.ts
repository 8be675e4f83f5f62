import { intlMembers } from '../../languages/intlMembers.ts';
import { isRightToLeft, readTag } from '../../languages/readTag.ts';
import { snakeCase } from '../../names/snakeCase.ts';
import { attempt } from '../../values/read.ts';
import { shownText } from '../../values/shownText.ts';
import type { LocaleMessages } from '../../words/localeMessages.ts';

// By name and not by type, because the decoder ships no types of values. `formatValue.test.ts`
// compares these lists with the catalogue.
export const DURATIONS: readonly string[] = ['retryAfter'];
export const COUNTRIES: readonly string[] = ['country'];
export const HINTS: readonly string[] = ['suggestions'];
/** Nobody reads more than two. */
export const MAX_HINTS = 2;
const ALTERNATIVES = ['allowedValues', 'schemes'];

const UNITS = [
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

// Making a formatter, or reading a tag, takes much longer than using it.
const numbers = new Map<string, Intl.NumberFormat | undefined>();
const lists = new Map<string, Intl.ListFormat | undefined>();
const countries = new Map<string, string | undefined>();
const directions = new Map<string, boolean | undefined>();

/** The value that a map holds for a key, made when first needed. Undefined where `Intl` throws. */
function remembered<Value>(
  known: Map<string, Value | undefined>,
  key: string,
  make: () => Value | undefined,
): Value | undefined {
  if (!known.has(key)) known.set(key, attempt(make));
  return known.get(key);
}

function formatNumber(amount: number, locale: string, unit?: string): string | undefined {
  const { NumberFormat } = intlMembers();
  if (!NumberFormat) return unit ? undefined : `${amount}`;
  const format = remembered(
    numbers,
    `${locale} ${unit}`,
    () =>
      new NumberFormat(
        // Our texts have Western digits. Older browsers write them in Arabic only when told to.
        locale === 'ar' ? 'ar-u-nu-latn' : locale,
        unit ? { style: 'unit', unit, unitDisplay: 'long' } : undefined,
      ),
  );
  const text = format?.format(amount) ?? `${amount}`;
  // Older engines know no units, and write the number alone.
  return unit && /^[\d.,\s]*$/.test(text) ? undefined : text;
}

function countryName(code: string, locale: string): string | undefined {
  const { DisplayNames } = intlMembers();
  if (!DisplayNames) return undefined;
  // Undefined for a code that is no country's: that is remembered, too.
  return remembered(countries, `${locale} ${code}`, () =>
    new DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code),
  );
}

/** The scripts whose lists have a comma of their own. */
const COMMAS: Readonly<Record<string, string>> = { Arab: '، ', Hans: '、', Hant: '、', Jpan: '、' };

/** What stands between the items of a list where `Intl` writes none: a sign that needs no words. */
function separator(type: Intl.ListFormatType, locale: string): string {
  if (type === 'unit') return ' ';
  return type === 'disjunction' ? ' / ' : (COMMAS[readTag(locale)?.script ?? ''] ?? ', ');
}

/** A list as the language writes it: `a, b, and c`. */
export function joinList(
  items: readonly string[],
  type: Intl.ListFormatType,
  locale: string,
): string {
  if (items.length < 2) return items.join();
  const { ListFormat } = intlMembers();
  const format =
    ListFormat && remembered(lists, `${locale} ${type}`, () => new ListFormat(locale, { type }));
  return format?.format(items) ?? items.join(separator(type, locale));
}

// An id or a phone number inside a sentence that runs from right to left would change places with
// its neighbours; isolated, it stays in one piece.
const isolate = (text: string, locale: string): string =>
  remembered(directions, locale, () => isRightToLeft(locale)) ? `\u2068${text}\u2069` : text;

const own = (messages: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(messages, key) ? messages[key] : undefined;

/**
 * Seconds in words of a language: `1 hour, 30 minutes`, at most two units.
 *
 * @param seconds rounded up to a whole second; 0 gives `0 seconds`.
 * @returns undefined where the engine knows no names of units.
 */
export function formatDuration(seconds: number, locale: string): string | undefined {
  let rest = Math.max(0, Math.ceil(seconds));
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    if ((!amount && (unit !== 'second' || parts.length)) || parts.length === 2) continue;
    const part = formatNumber(amount, locale, unit);
    if (!part) return undefined;
    parts.push(part);
  }
  return joinList(parts, 'unit', locale);
}

/** Labels of param names, as one list. Undefined when one of them has no label. */
export function formatFields(
  fields: readonly string[],
  messages: LocaleMessages,
  locale: string,
): string | undefined {
  const labels = fields.map((field) => {
    const snake = snakeCase(field);
    // Looking up a missing key is slow.
    return (
      own(messages.fields, field) ?? (snake === field ? undefined : own(messages.fields, snake))
    );
  });
  if (!labels.length || labels.includes(undefined)) return undefined;
  return joinList(labels as string[], 'conjunction', locale);
}

/**
 * A decoded value as the language writes it.
 *
 * @returns undefined for a value that cannot be shown in that language.
 */
export function formatValue(
  name: string,
  value: unknown,
  messages: LocaleMessages,
  locale: string,
): string | undefined {
  if (typeof value === 'number')
    return DURATIONS.includes(name) ? formatDuration(value, locale) : formatNumber(value, locale);
  if (Array.isArray(value)) {
    if (HINTS.includes(name)) {
      const hints = value
        .map((code) => own(messages.hints, code))
        .filter(Boolean)
        .slice(0, MAX_HINTS);
      return hints.length ? hints.join(' ') : undefined;
    }
    const type = ALTERNATIVES.includes(name) ? 'disjunction' : 'conjunction';
    return joinList(
      value.map((item) => isolate(shownText(item), locale)),
      type,
      locale,
    );
  }
  if (typeof value !== 'string') return undefined;
  if (!COUNTRIES.includes(name)) {
    const text = shownText(value);
    return text ? isolate(text, locale) : undefined;
  }
  if (!/^[A-Z]{2}$/.test(value)) return undefined;
  return countryName(value, locale);
}
