import { describe, expect, test, vi } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import { COUNTRIES, DURATIONS, formatValue, HINTS } from './formatValue.ts';

const hints = { useWords: 'Use words.', dates: 'No dates.', years: 'No years.' };
const messages = { errors: {}, fields: {}, hints, ui: {} };
const format = (name: string, value: unknown, locale = 'en') =>
  formatValue(name, value, messages, locale);

test.each([
  ['duration', DURATIONS],
  ['country', COUNTRIES],
  ['hints', HINTS],
])('the names of values of type %s are those of the catalogue', (type, names) => {
  const listed = catalog
    .flatMap(({ params = {} }) => Object.entries(params))
    .filter(([, spec]) => spec.type === type)
    .map(([name]) => name);
  expect([...new Set(listed)].sort()).toEqual([...names].sort());
});

describe('values', () => {
  test.each<[string, unknown, string | undefined]>([
    ['limit', 1200, '1,200'],
    ['retryAfter', 0, '0 seconds'],
    ['retryAfter', 89.2, '1 minute, 30 seconds'],
    ['retryAfter', 90_061, '1 day, 1 hour'],
    ['retryAfter', 86_461, '1 day, 1 minute'],
    ['permissions', ['a', 'b', 'c'], 'a, b, and c'],
    ['allowedValues', ['a', 'b'], 'a or b'],
    ['schemes', ['a', 'b'], 'a or b'],
    ['permissions', ['a'], 'a'],
    ['suggestions', ['useWords', 'unheardOf'], 'Use words.'],
    ['suggestions', ['unheardOf'], undefined],
    ['suggestions', ['useWords', 'dates', 'years'], 'Use words. No dates.'],
    ['country', 'DE', 'Germany'],
    ['country', 'QQ', undefined],
    ['country', 'Germany', undefined],
    ['country', '419', undefined],
    ['domain', 'example.com', 'example.com'],
    ['domain', {}, undefined],
  ])('%s %j reads %s', (name, value, expected) => {
    expect(format(name, value)).toBe(expected);
  });

  test('of a language with no blank before a unit', () => {
    expect(format('retryAfter', 30, 'zh-Hans')).toMatch(/^30\p{L}+$/u);
  });

  test('of a language that Intl does not take are numbers alone', () => {
    expect(format('limit', 1200, 'no tag')).toBe('1200');
    expect(format('retryAfter', 30, 'no tag')).toBeUndefined();
  });

  test('durations are none where the engine ignores units, as Hermes on older Android', () => {
    const { NumberFormat } = Intl;
    vi.stubGlobal('Intl', {
      NumberFormat: function older(locale: string) {
        return new NumberFormat(locale);
      },
    });
    expect(format('retryAfter', 90_061, 'de-x-older')).toBeUndefined();
    expect(format('retryAfter', 7, 'de-x-older')).toBeUndefined();
    vi.unstubAllGlobals();
  });

  test.each([
    ['permissions', ['a', 'b'], 'en', 'a, b'],
    ['permissions', ['a', 'b'], 'zh-TW', 'a、b'],
    ['permissions', ['a', 'b'], 'ar', '\u2068a\u2069، \u2068b\u2069'],
    ['permissions', ['a', 'b'], 'no tag', 'a, b'],
    ['schemes', ['a', 'b'], 'en', 'a / b'],
    ['limit', 1200, 'en', '1200'],
    ['country', 'DE', 'en', undefined],
  ])('%s %j in %s reads %s without Intl', (name, value, locale, expected) => {
    vi.stubGlobal('Intl', undefined);
    expect(format(name, value, locale)).toBe(expected);
    vi.unstubAllGlobals();
  });

  test('numbers in Arabic have the digits of its texts, also in a browser that writes others', () => {
    class OlderFormat extends Intl.NumberFormat {
      constructor(locale: string, options?: Intl.NumberFormatOptions) {
        super(locale === 'ar' ? 'ar-u-nu-arab' : locale, options);
      }
    }
    vi.stubGlobal('Intl', Object.create(Intl, { NumberFormat: { value: OlderFormat } }));
    expect(format('minLength', 8, 'ar')).toBe('8');
    expect(format('retryAfter', 480, 'ar')).toBe('8 دقائق');
    vi.unstubAllGlobals();
  });

  test('lists of names stay in one piece in a language that runs from right to left', () => {
    expect(format('permissions', ['a', 'b'], 'ar')).toBe('\u2068a\u2069 و\u2068b\u2069');
  });
});
