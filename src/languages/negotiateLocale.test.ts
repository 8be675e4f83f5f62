import { expect, test } from 'vitest';
import { negotiateLocale } from './negotiateLocale.ts';

const AVAILABLE = [
  'ar',
  'de',
  'en',
  'es',
  'es-419',
  'fr',
  'he',
  'nb',
  'pt-BR',
  'pt-PT',
  'zh-Hans',
  'zh-Hant',
];

test.each<[string | string[], string | undefined]>([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['de_CH', 'de'],
  ['en-GB', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-HK', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-UK', 'zh-Hant'],
  ['pt', 'pt-BR'],
  ['pt-AO', 'pt-PT'],
  ['es', 'es'],
  ['es-ES', 'es'],
  ['es-MX', 'es-419'],
  ['no', 'nb'],
  ['no-NO', 'nb'],
  ['nn', 'nb'],
  ['nn_NO', 'nb'],
  ['gsw-CH', 'de'],
  ['iw', 'he'],
  ['da', undefined],
  ['xx', undefined],
  ['sr-Latn', undefined],
  ['not a tag', undefined],
  ['', undefined],
  [['xx', 'fr-CA', 'de'], 'fr'],
])('%j gets %j', (wanted, expected) => {
  expect(negotiateLocale(wanted, AVAILABLE)).toBe(expected);
});

test('what is malformed never fits', () => {
  expect(negotiateLocale('not a tag', ['not a tag', 'no tag', 'en'])).toBeUndefined();
});

test('without a fitting script there is no match', () => {
  expect(negotiateLocale('zh-TW', ['en', 'zh-Hans'])).toBeUndefined();
});

test.each([
  ['de-AT', ['de-CH', 'de'], 'de'],
  ['en-UK', ['en-US', 'en-GB'], 'en-GB'],
  ['zh-MY', ['zh-CN', 'zh-Hans'], 'zh-Hans'],
  ['pt-BR-u-nu-latn', ['pt-PT', 'pt-BR'], 'pt-BR'],
  ['es-PH', ['es-419', 'es'], 'es'],
  ['pt-AO', ['pt_BR', 'pt_PT'], 'pt_PT'],
  ['nn', ['nb', 'nn'], 'nn'],
  ['nb', ['nn', 'no'], 'no'],
  ['gsw-CH', ['de', 'de-CH'], 'de-CH'],
  ['id', ['ms', 'in'], 'in'],
  ['fil', ['en', 'tl'], 'tl'],
])('%s of %j, in any order', (wanted, available, expected) => {
  expect(negotiateLocale(wanted, available)).toBe(expected);
  expect(negotiateLocale(wanted, [...available].reverse())).toBe(expected);
});
