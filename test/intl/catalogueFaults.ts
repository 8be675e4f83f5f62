import { catalog } from '../../src/catalog/index.ts';
import { decodeClerkError } from '../../src/decode/decodeClerkError.ts';
import type { ClerkError } from '../../src/failure/generated/errors.ts';
import { wireErrorOf } from '../../src/testing/errors/wireError.ts';
import { createClerkTranslator } from '../../src/translate/createClerkTranslator.ts';

// Runs in Node and, bundled, on Hermes: it uses nothing of either.

/** Counts that ask for every plural form of every language. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];

type Messages = Readonly<Record<'errors' | 'fields' | 'hints' | 'ui', Record<string, string>>>;

const decode = (wire: object): ClerkError => decodeClerkError({ errors: [wire] }).errors[0];

/** An error, and the count in it that picks a plural form. */
interface Sample {
  readonly error: ClerkError;
  readonly count?: number;
}

/**
 * The whole catalogue, decoded. Each entry comes with its values, without values, and with each of
 * the counts.
 */
export const samples: readonly Sample[] = catalog
  .filter(({ code }) => code !== 'unknown_code')
  .flatMap((entry): Sample[] => {
    const counts = Object.entries(entry.params ?? {}).filter(([, { type }]) => type === 'count');
    const numbered = counts.length ? COUNTS : [];
    return [
      { error: decode(wireErrorOf(entry)) },
      { error: decode({ code: entry.code, message: '' }) },
      ...numbered.map((count) => {
        const values = Object.fromEntries(counts.map(([name]) => [name, count]));
        return { error: decode(wireErrorOf(entry, values)), count };
      }),
    ];
  });

const BROKEN = /\{\{|\}\}|undefined|\bnull\b|NaN|\[object|\$t\(/;

/** All wrong sentences of one language, with the `Intl` that is there now. */
export function catalogueFaults(tag: string, messages: Messages, english: Messages): string[] {
  const faults = new Set<string>();
  const options = { locales: { [tag]: messages }, locale: tag };
  const translator = createClerkTranslator(options);
  const inEnglish = createClerkTranslator({ locales: { en: english } });
  if (translator.locale !== tag) faults.add(`the language is ${translator.locale}`);
  const hasPlurals = (code: string): boolean =>
    Object.keys(messages.errors).some((key) => key.startsWith(code) && /_other$/.test(key));
  const hasRules = typeof Intl !== 'undefined' && !!Intl.PluralRules;
  for (const { error, count } of samples) {
    const text = translator.message(error);
    const tell = (fault: string) => faults.add(`${error.code}: ${fault}: ${text}`);
    if (!text.trim() || BROKEN.test(text)) tell('broken');
    // This test ignores missing messages.
    if (messages.errors[error.code]) {
      if (translator.languageOf(error)) tell('in another language');
      if (tag !== 'en' && text === inEnglish.message(error)) tell('in English');
    }
    // Some sentences say “one” as a digit.
    const isCounted = !hasRules && count !== undefined && count > 1 && hasPlurals(error.code);
    if (isCounted && text.includes(`${count}`)) tell('a form that may be wrong');
  }
  for (const retryAfter of [0, 45, 90, 90_061]) {
    const text = translator.text('retry_after', { retryAfter });
    if (BROKEN.test(text)) faults.add(`retry_after: ${text}`);
    // A number without a unit.
    if (/\d/.test(text) && !/\d[^\d]*\p{L}/u.test(text)) faults.add(`retry_after: ${text}`);
  }
  return [...faults];
}
