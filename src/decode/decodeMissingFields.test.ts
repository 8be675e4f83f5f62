import { describe, expect, test } from 'vitest';
import { errorsByField } from '../failure/errorsByField.ts';
import { decodeClerkError } from './decodeClerkError.ts';
import { decodeMissingFields } from './decodeMissingFields.ts';

const status = 'missing_requirements';

describe('each missing field of a sign-up is an error at its place', () => {
  test.each([
    ['a resource of an SDK', { status, missingFields: ['first_name', 'username'] }],
    ['its JSON', { status, missing_fields: ['first_name', 'username'] }],
  ])('%s', (_, signUp) => {
    const failure = decodeMissingFields(signUp);
    expect(failure).toMatchObject({
      kind: 'api',
      errors: [
        {
          code: 'form_param_missing',
          fields: ['first_name'],
          remedy: 'correct-input',
          message: 'is missing',
          longMessage: 'first_name must be included.',
          meta: { param_name: 'first_name' },
        },
        { code: 'form_param_missing', fields: ['username'], remedy: 'correct-input' },
      ],
    });
    expect(decodeClerkError(failure)).toEqual(failure);
    const { fields, form } = errorsByField(failure, { fields: ['firstName'] });
    expect(fields.firstName).toHaveLength(1);
    expect(form).toHaveLength(1);
  });

  test('one of two fields is an error at both', () => {
    const missingFields = ['email_address_or_phone_number'];
    expect(decodeMissingFields({ status, missingFields })?.errors).toMatchObject([
      {
        variant: 'FormAtLeastOneOptionalParameterMissing',
        fields: ['email_address', 'phone_number'],
      },
    ]);
  });

  test('a field that is named twice is missing once', () => {
    const missingFields = ['username', 'username'];
    expect(decodeMissingFields({ status, missingFields })?.errors).toHaveLength(1);
  });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', status],
  ['a complete sign-up', { status: 'complete', missingFields: [] }],
  [
    'a sign-up of which only a verification is missing',
    { status, missingFields: [], unverifiedFields: ['email_address'] },
  ],
  ['an abandoned sign-up', { status: 'abandoned', missingFields: ['username'] }],
  ['odd fields', { status, missingFields: 5 }],
  ['odd names', { status, missingFields: [null, 5, '', {}] }],
  [
    'a sign-up that cannot be read',
    {
      get status() {
        throw new Error('no');
      },
    },
  ],
])('%s has no missing fields', (_, signUp) => {
  expect(decodeMissingFields(signUp)).toBeNull();
});

test('at most a hundred missing fields are read', () => {
  let reads = 0;
  const missingFields = Array.from({ length: 200 }, (_, index) => `field_${index}`);
  const signUp = { status, missingFields: new Proxy(missingFields, { get: count }) };
  expect(decodeMissingFields(signUp)?.errors).toHaveLength(100);
  expect(reads).toBeLessThan(350);

  function count(target: string[], key: string): unknown {
    reads++;
    return Reflect.get(target, key);
  }
});
