import { describe, expect, test } from 'vitest';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { createClerkTranslator } from '../translate/createClerkTranslator.ts';
import { codeKeyPattern, pluralKeyPattern, splitKey } from './messageKey.ts';

describe('a key of a locale file', () => {
  test.each([
    ['a\nb__c_one', 'a\nb', 'c', 'one'],
    ['form_param_nil', 'form_param_nil', undefined, undefined],
    ['form_param_nil__password', 'form_param_nil', 'password', undefined],
    ['form_param_nil__first_name', 'form_param_nil', 'first_name', undefined],
    ['form_param_nil__address[0].street', 'form_param_nil', 'address[0].street', undefined],
    ['quota_exceeded_few', 'quota_exceeded', undefined, 'few'],
    ['quota_exceeded__limit_other', 'quota_exceeded', 'limit', 'other'],
    ['__NameOfAnErrorWithoutCode', '', 'NameOfAnErrorWithoutCode', undefined],
    ['', '', undefined, undefined],
  ])('%j is code %j, name %j, plural form %j', (key, code, name, category) => {
    expect(splitKey(key)).toMatchObject({ code, name, category });
  });

  test('may be anything in an app’s overrides', () => {
    const errors = {
      'a\nb': 'x',
      __: 'x',
      'form_param_nil__address[0].street': 'Enter the street.',
    };
    const translator = createClerkTranslator({ overrides: { en: { errors } as object } });
    const [error] = decodeClerkError({
      errors: [{ code: 'form_param_nil', message: '', meta: { param_name: 'address[0].street' } }],
    }).errors;
    expect(translator.message(error)).toBe('Enter the street.');
  });
});

test.each([
  [codeKeyPattern(['a', 'b_c']), ['a', 'b_c', 'a__name', 'b_c__name_other', 'a_one']],
  [pluralKeyPattern('a'), ['a_one', 'a_other']],
])('%s fits keys, and nothing around them', (pattern, keys) => {
  const fits = new RegExp(pattern);
  for (const key of keys) {
    expect(key).toMatch(fits);
    expect(`x${key}`).not.toMatch(fits);
    expect(`${key}-x`).not.toMatch(fits);
  }
});
