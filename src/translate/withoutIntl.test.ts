import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { localeTags } from '../../scripts/generate/generateLocales.ts';
import { createClerkTranslator, decodeClerkError, negotiateLocale } from '../entry/index.ts';

// What is said where the engine lacks members of `Intl`. test/intl does it with the whole catalogue.

const tags = localeTags();
const fileOf = (tag: string) => JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8'));
const translatorIn = (tag: string) =>
  createClerkTranslator({ locales: { [tag]: fileOf(tag) }, locale: tag });
const errorOf = (code: string, long_message = '', rest: object = {}) =>
  decodeClerkError({ ...rest, errors: [{ code, message: '', long_message }] }).errors[0];

/** The engine lacks these members of `Intl`. */
function without(missing: readonly string[]): void {
  const left = Object.getOwnPropertyNames(Intl).filter((name) => !missing.includes(name));
  vi.stubGlobal('Intl', Object.fromEntries(left.map((name) => [name, Intl[name as never]])));
}

afterEach(() => void vi.unstubAllGlobals());

describe('reads well', () => {
  test.each(['cs', 'pl', 'en', 'ru'])('a count in %s without PluralRules', (tag) => {
    const code = 'form_password_length_too_short';
    const short = errorOf(code, 'Passwords must be 8 characters or more.');
    expect(translatorIn(tag).message(short)).toContain('8');
    without(['PluralRules']);
    expect(translatorIn(tag).message(short)).toBe(fileOf(tag).errors[code]);
  });

  test.each([
    ['en', '1 hour 30 minutes'],
    ['de', '1 Stunde 30 Minuten'],
    ['ja', '1 時間 30 分'],
  ])('a duration in %s without ListFormat', (tag, expected) => {
    without(['ListFormat']);
    expect(translatorIn(tag).text('retry_after', { retryAfter: 5400 })).toContain(expected);
  });

  test('a wait without NumberFormat: the sentence without it', () => {
    const code = 'too_many_requests';
    const error = errorOf(code, '', { status: 429, retryAfter: 30 });
    expect(translatorIn('en').message(error)).toContain('30 seconds');
    without(['NumberFormat']);
    expect(translatorIn('en').message(error)).toBe(fileOf('en').errors[code]);
  });
});

test.each<[string, string | undefined]>([
  ['de-AT', 'de'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['es-MX', 'es-419'],
  ['pt_AO', 'pt-PT'],
  ['nn-NO', 'nb'],
  ['gsw-CH', 'de'],
  ['de-1996', 'de'],
  ['sr', undefined],
  ['not a tag', undefined],
])('%s gets %s without Intl', (wanted, expected) => {
  vi.stubGlobal('Intl', undefined);
  expect(negotiateLocale(wanted, tags)).toBe(expected);
});

test.each<[string, string[], string | undefined]>([
  ['de-AT-1996', ['de-CH', 'de-AT'], 'de-AT'],
  ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
  ['not a tag', ['no tag', 'en'], undefined],
])('%s of %j is %s without Intl', (wanted, available, expected) => {
  vi.stubGlobal('Intl', undefined);
  expect(negotiateLocale(wanted, available)).toBe(expected);
});

test.each(['de', 'en-US', 'zh-TW', 'pt', 'es-MX', 'es-419', 'no'])(
  'Intl.Locale is not asked for %s',
  (tag) => {
    const Locale = vi.spyOn(Intl, 'Locale');
    const messages = { errors: { session_exists: 'Own.' } };
    const translator = createClerkTranslator({
      locales: Object.fromEntries(tags.map((one) => [one, messages])),
      locale: tag,
      overrides: { en: { ui: { retry_now: 'Now.' } } },
    });
    // The one is in the language, the other in English.
    for (const code of ['session_exists', 'user_locked']) translator.languageOf(errorOf(code));
    expect(negotiateLocale(tag, tags)).toBe(translator.locale);
    expect(Locale).not.toHaveBeenCalled();
    Locale.mockRestore();
  },
);
