import { describe, expect, test, vi } from 'vitest';
import { catalog } from '../../catalog/index.ts';
import { COUNTRIES, DURATIONS, formatValue, HINTS } from './formatValue.ts';

const messages = { errors: {}, fields: {}, hints: { useWords: 'Use words.' }, ui: {} };
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
    ['country', 'DE', 'Germany'],
    ['country', 'QQ', undefined],
    ['country', 'Germany', undefined],
    ['domain', 'example.com', 'example.com'],
    ['domain', {}, undefined],
  ])('%s %j reads %s', (name, value, expected) => {
    expect(format(name, value)).toBe(expected);
  });

  test('numbers in Arabic have the digits of its texts, also in a browser that writes others', async () => {
    class OlderFormat extends Intl.NumberFormat {
      constructor(locale: string, options?: Intl.NumberFormatOptions) {
        super(locale === 'ar' ? 'ar-u-nu-arab' : locale, options);
      }
    }
    vi.stubGlobal('Intl', Object.create(Intl, { NumberFormat: { value: OlderFormat } }));
    vi.resetModules();
    const older = await import('./formatValue.ts');
    expect(older.formatValue('minLength', 8, messages, 'ar')).toBe('8');
    expect(older.formatDuration(480, 'ar')).toBe('8 دقائق');
    vi.unstubAllGlobals();
  });

  test('lists of names stay in one piece in a language that runs from right to left', () => {
    expect(format('permissions', ['a', 'b'], 'ar')).toBe('\u2068a\u2069 و\u2068b\u2069');
  });
});
