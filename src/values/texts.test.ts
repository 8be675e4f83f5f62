import { describe, expect, test } from 'vitest';
import { keptText, keptValue } from './keptText.ts';
import { asAmount, asText, isBag } from './read.ts';
import { shownText } from './shownText.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJl';

describe('a text as it is kept', () => {
  test.each<[unknown, string]>([
    ['Nothing to hide.', 'Nothing to hide.'],
    [`Token ${JWT}!`, 'Token [removed]!'],
    [`${JWT} and ${JWT}`, '[removed] and [removed]'],
    ['Bearer abc.def+ghi== is wrong', 'Bearer [removed] is wrong'],
    ['bearer of bad news', 'bearer of bad news'],
    ['/a?token=1&b=2#jwt=3', '/a?token=[removed]&b=2#jwt=[removed]'],
    ['/a?code=1&nonce=2', '/a?code=[removed]&nonce=[removed]'],
    ['a=b', 'a=b'],
    [`ak_${'a'.repeat(12)}`, '[removed]'],
    [`ak_${'a'.repeat(11)}`, `ak_${'a'.repeat(11)}`],
    ['x'.repeat(5000), 'x'.repeat(4096)],
    [5, ''],
    [null, ''],
  ])('of %j is %j', (text, kept) => {
    expect(keptText(text)).toBe(kept);
  });

  test('is no longer than the limit, also with what stands for a secret', () => {
    expect(keptText('&jwt=a'.repeat(600))).toHaveLength(4096);
  });

  test.each([
    ['password', 'a', '[removed]'],
    ['api_key', 'a', '[removed]'],
    ['apiKey', 'a', '[removed]'],
    ['password', '', ''],
    ['name', 'a', 'a'],
    ['name', JWT, '[removed]'],
  ])('under the key %s, %j is %j', (key, text, kept) => {
    expect(keptValue(key, text)).toBe(kept);
  });
});

describe('a text as it is shown', () => {
  test.each([
    ['Too late.', 'Too late.'],
    [' Too late. ', ' Too late. '],
    ['one\r\n\t two', 'one  two'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a\u202eb\u2066c\u2069d\u061ce', 'abcde'],
    ['\u0000a', 'a'],
    ['a\u2028b', 'a b'],
    ['half \ud83d', 'half'],
    ['\ude00 half', 'half'],
    ['whole 😀', 'whole 😀'],
    ['\n', ''],
  ])('%j is %j', (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });
});

test.each<[unknown, number | undefined]>([
  [0, 0],
  [-0, 0],
  ['5', 5],
  [' 5 ', 5],
  ['', undefined],
  ['  ', undefined],
  ['5x', undefined],
  [-1, undefined],
  [999_999_999, 999_999_999],
  [1e9, undefined],
  [Number.NaN, undefined],
  [true, undefined],
  [null, undefined],
])('as an amount, %j is %j', (value, amount) => {
  expect(asAmount(value)).toBe(amount);
});

test.each<[unknown, string]>([
  ['abc', 'abc'],
  ['abcd', 'abc'],
  ['', ''],
  [['abcd'], ''],
])('%j, cut to three characters, is %j', (value, text) => {
  expect(asText(value, 3)).toBe(text);
});

test.each<[unknown, boolean]>([
  [{}, true],
  [[], true],
  [() => {}, true],
  [null, false],
  [undefined, false],
  ['x', false],
  [5, false],
])('whether %j has properties: %j', (value, has) => {
  expect(isBag(value)).toBe(has);
});
