import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { localeTags } from '../../scripts/generate/generateLocales.ts';
import { createClerkTranslator, decodeClerkError, negotiateLocale } from '../../src/entry/index.ts';
import { catalogueFaults, samples } from './catalogueFaults.ts';

const MEMBERS = ['PluralRules', 'ListFormat', 'DisplayNames', 'Locale', 'NumberFormat'] as const;

/** Every set of the members that is not empty. */
const subsets = Array.from({ length: 31 }, (_, index) =>
  MEMBERS.filter((_, bit) => (index + 1) & (1 << bit)),
);

const tags = localeTags();
const files = new Map(
  tags.map((tag) => [tag, JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8'))]),
);

const without = (missing: readonly string[]): void => {
  const left = Object.getOwnPropertyNames(Intl).filter((name) => !missing.includes(name));
  vi.stubGlobal('Intl', Object.fromEntries(left.map((name) => [name, Intl[name as never]])));
};

afterEach(() => {
  vi.unstubAllGlobals();
});

const faultsOfAll = (): string[] =>
  [...files].flatMap(([tag, messages]) =>
    catalogueFaults(tag, messages, files.get('en')).map((fault) => `${tag}: ${fault}`),
  );

test.each(subsets.map((missing) => [missing.join(', '), missing] as const))(
  'the whole catalogue in every language without %s',
  (_, missing) => {
    without(missing);
    expect(samples.length).toBeGreaterThan(500);
    expect(faultsOfAll()).toEqual([]);
  },
  60_000,
);

test('the whole catalogue in every language without Intl', () => {
  vi.stubGlobal('Intl', undefined);
  expect(faultsOfAll()).toEqual([]);
}, 60_000);

/** The sentence for an error in a language. */
function say(tag: string, code: string, meta: object, text = ''): string {
  const locales = { [tag]: files.get(tag) };
  const translator = createClerkTranslator({ locales, locale: tag });
  return translator.explain({ errors: [{ code, message: text, long_message: text, meta }] }).text;
}

describe('reads well', () => {
  const short = ['form_password_length_too_short', {}, 'Passwords must be 8 characters or more.'];

  test.each(['cs', 'pl', 'en', 'ar'])('a count in %s without PluralRules', (tag) => {
    const whole = say(tag, ...(short as [string, object, string]));
    without(['PluralRules']);
    const text = say(tag, ...(short as [string, object, string]));
    expect(whole).toContain('8');
    expect(text).toBe(files.get(tag).errors.form_password_length_too_short);
  });

  test.each([
    ['en', '1 hour 30 minutes'],
    ['de', '1 Stunde 30 Minuten'],
    ['ja', '1 時間 30 分'],
  ])('a duration in %s without ListFormat', (tag, expected) => {
    without(['ListFormat']);
    const translator = createClerkTranslator({ locales: { [tag]: files.get(tag) }, locale: tag });
    expect(translator.text('retry_after', { retryAfter: 5400 })).toContain(expected);
  });

  test('a wait without NumberFormat: the sentence without it', () => {
    const failure = decodeClerkError({
      status: 429,
      retryAfter: 30,
      errors: [{ code: 'too_many_requests', message: '' }],
    });
    const translator = createClerkTranslator();
    expect(translator.message(failure.errors[0])).toContain('30 seconds');
    without(['NumberFormat']);
    expect(createClerkTranslator().message(failure.errors[0])).toBe(
      files.get('en').errors.too_many_requests,
    );
  });

  test('a wait where NumberFormat knows no units', async () => {
    const Known = Intl.NumberFormat;
    // As Hermes on older Android, which ignores the style.
    function NumberFormat(locale: string) {
      return new Known(locale);
    }
    vi.stubGlobal('Intl', { NumberFormat });
    vi.resetModules();
    const fresh = await import('../../src/entry/index.ts');
    expect(fresh.createClerkTranslator().text('retry_after', { retryAfter: 30 })).toBe('');
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
});

test.each(['de', 'en-US', 'zh-TW', 'pt', 'es-MX', 'no'])(
  'Intl.Locale is not asked for %s',
  (tag) => {
    const Locale = vi.spyOn(Intl, 'Locale');
    const translator = createClerkTranslator({
      locales: Object.fromEntries(files),
      locale: tag,
      overrides: { en: { ui: { retry_now: 'Now.' } } },
    });
    for (const { error } of samples.slice(0, 20)) translator.languageOf(error);
    expect(negotiateLocale(tag, tags)).toBe(translator.locale);
    expect(Locale).not.toHaveBeenCalled();
    Locale.mockRestore();
  },
);
