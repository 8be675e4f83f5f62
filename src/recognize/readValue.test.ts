import { describe, expect, test } from 'vitest';
import { readValue } from './readValue.ts';
import type { ValueType } from './template.ts';

const long = 'x'.repeat(600);

describe('the value of a text', () => {
  test.each<[ValueType, string, unknown]>([
    ['', 'Ada', 'Ada'],
    ['', ' “Ada” ', 'Ada'],
    ['', '""', undefined],
    ['', long, long.slice(0, 500)],
    ['count', '8', 8],
    ['count', '1,000', 1000],
    ['count', '-3', -3],
    ['count', '-0', 0],
    ['count', 'at 8', undefined],
    ['count', '8 or so', undefined],
    ['duration', '2 hours', 7200],
    ['duration', 'soon', undefined],
    ['list', 'a, b and c', ['a', 'b', 'c']],
    ['list', 'a, or b', ['a', 'b']],
    ['list', '"a", "b"', ['a', 'b']],
    ['list', '[a b]', ['a', 'b']],
    ['list', '[a, b]', ['a', 'b']],
    ['list', '[a, b', ['[a', 'b']],
    ['list', 'a, b]', ['a', 'b]']],
    ['list', '[]', undefined],
    ['list', 'a, , b', ['a', 'b']],
    ['hints', 'useWords, noNeed', ['useWords', 'noNeed']],
    ['field', 'email_address', 'email_address'],
    ['field', '<param>', 'param'],
    ['field', '<a> b', undefined],
    ['field', 'a <b>', undefined],
    ['field', '<>', undefined],
    ['field', 'Password', 'password'],
    ['field', 'emailAddress', 'emailAddress'],
    ['field', 'emails[0].name', 'emails[0].name'],
    ['field', 'Email address', 'email_address'],
    ['field', 'email address two', 'email_address_two'],
    ['field', 'verification code', 'code'],
    ['field', 'one two three four', undefined],
    ['field', '1st', undefined],
    ['fields', 'email_address and password', ['email_address', 'password']],
    ['fields', 'email_address and 1st', undefined],
    ['fields', '1st', undefined],
    ['fields', '', undefined],
    ['country', 'de', 'DE'],
    ['country', 'deu', undefined],
    ['country', '4 de', undefined],
    ['country', 'de 4', undefined],
    ['flag', 'true', undefined],
    ['json', ' {"a": 1} ', ' {"a": 1} '],
  ])('as %j, %j is %j', (type, text, value) => {
    expect(readValue(text, type)).toEqual(value);
  });
});

const many = Array.from({ length: 150 }, (_, index) => `item ${index}`);

describe('the value of anything else, as in meta', () => {
  test.each<[ValueType, unknown, unknown]>([
    ['', undefined, undefined],
    ['', null, undefined],
    ['json', null, undefined],
    ['json', { a: [1] }, { a: [1] }],
    ['json', false, false],
    ['flag', true, true],
    ['flag', false, false],
    ['flag', 'true', undefined],
    ['flag', 1, undefined],
    ['count', 8.5, 8.5],
    ['count', Number.NaN, undefined],
    ['count', true, undefined],
    ['duration', 7.2, 8],
    ['duration', -1, undefined],
    ['duration', Number.POSITIVE_INFINITY, undefined],
    ['', 5, '5'],
    ['', Number.NEGATIVE_INFINITY, undefined],
    ['list', 5, undefined],
    ['field', 5, undefined],
    ['country', 49, undefined],
    ['', {}, undefined],
    ['list', {}, undefined],
    ['list', ['a', 'b'], ['a', 'b']],
    ['fields', ['a'], ['a']],
    ['hints', [{ code: 'useWords', message: 'Use words.' }], ['useWords']],
    ['hints', [{ code: 5 }, null, 'noNeed', undefined], ['noNeed']],
    ['list', [], undefined],
    ['list', [null], undefined],
    ['list', [long, { code: long }], [long.slice(0, 500), long.slice(0, 500)]],
    ['list', many, many.slice(0, 100)],
    ['', ['a'], undefined],
    ['field', ['a'], undefined],
    ['count', [8], undefined],
  ])('as %j, %j is %j', (type, raw, value) => {
    expect(readValue(raw, type)).toEqual(value);
  });

  test('a list is frozen', () => {
    expect(readValue('a, b', 'list')).toSatisfy(Object.isFrozen);
    expect(readValue('a, b', 'fields')).toSatisfy(Object.isFrozen);
    expect(readValue(['a'], 'list')).toSatisfy(Object.isFrozen);
  });
});
