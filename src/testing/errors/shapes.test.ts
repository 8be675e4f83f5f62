import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApiEntry,
  apiEntries,
  fieldsOf,
  LOST_IN_SDK,
  nameOf,
  without,
} from '../../../test/sdk/entries.ts';
import type { ParamSpec } from '../../catalog/index.ts';
import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import { documentedError, wireBody, wireError } from '../index.ts';
import { type Values, withDefaults } from './defaultValues.ts';
import { documentedErrorOf } from './documentedError.ts';
import { apiResponseError } from './sdkErrors.ts';
import { wireErrorOf } from './wireError.ts';

/** The documentation has no text with these values in it, nor a place in `meta`. */
const LOST_IN_DOCS: Readonly<Record<string, readonly string[]>> = {
  AlreadySignedIn: ['sessionId'],
  FormIdentifierExists: ['param'],
  FormInvalidPasswordLengthTooShort: ['minLength'],
  FormInvalidPasswordNotStrongEnough: ['suggestions'],
  FormInvalidUsernameLength: ['minLength', 'maxLength'],
  FormNilParameterWithCustomText: ['param'],
  TooManyRequests: ['retryAfter'],
};

/** The documentation has a number in the text, whatever the server's settings. */
const FIXED_IN_DOCS: Readonly<Record<string, Values>> = {
  FormMaximumParametersExceeded: { limit: 100 },
  InvalidLengthTOTP: { length: 6 },
  VerificationCodeTooManyRequests: { retryAfter: 30 },
};

/** Documented byte for byte like the other error of its code. */
const DOCUMENTED_ALIKE: Readonly<Record<string, string>> = {
  FormNilParameterWithCustomText: 'FormNilParameter',
};

type Shape = readonly [
  name: string,
  build: (entry: ApiEntry, values: Values) => unknown,
  lost: Readonly<Record<string, readonly string[]>>,
];

/** Each shape, what it makes of an entry, and which values it cannot hold. */
const SHAPES: readonly Shape[] = [
  ['wire', (entry, values) => wireErrorOf(entry, values), {}],
  ['body', (entry, values) => wireBody(wireErrorOf(entry, values)), {}],
  ['SDK', (entry, values) => apiResponseError(wireErrorOf(entry, values)), LOST_IN_SDK],
  ['documented', (entry, values) => documentedErrorOf(entry, values), LOST_IN_DOCS],
];

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,20}$/);
const field = fc.constantFrom('email_address', 'password', 'code', 'phone_number', 'first_name');

function arbitrary(spec: ParamSpec): fc.Arbitrary<unknown> {
  const { type, prefix = '' } = spec;
  switch (type) {
    case 'count':
      return fc.nat(1_000_000);
    case 'duration':
      return fc.integer({ min: 1, max: 86_400 });
    case 'field':
      return field;
    case 'fields':
      return fc.uniqueArray(field, { minLength: 1 });
    case 'list':
    case 'hints':
      return fc.uniqueArray(word, { minLength: 1, maxLength: 5 });
    case 'prose':
      return spec.text === '<pluralization>' ? fc.constant(undefined) : word;
    case 'country':
      return fc.constantFrom('DE', 'PL', 'JP');
    default:
      return word.map((text) => prefix + text);
  }
}

describe.each(SHAPES)('the %s shape', (shape, build, lost) => {
  it.each(apiEntries)('of $name decodes to that name, its field and its values', (entry) => {
    const failure = decodeClerkError(build(entry, {}));
    expect(failure.kind).toBe('api');
    expect(failure.errors).toHaveLength(1);
    const [error] = failure.errors;
    const alike = shape === 'documented' ? DOCUMENTED_ALIKE[entry.name] : undefined;
    expect(nameOf(error)).toBe(alike ?? entry.name);
    expect(error.params).toEqual(
      without(withDefaults(entry, {}), alike ? ['param'] : lost[entry.name]),
    );
    expect(error.fields).toEqual(expect.arrayContaining([...fieldsOf(wireErrorOf(entry))]));
  });

  it.each(apiEntries.filter((entry) => entry.params))('of $name gives any value back', (entry) => {
    const params = Object.entries(entry.params ?? {}).map(([name, spec]) => [
      name,
      arbitrary(spec),
    ]);
    fc.assert(
      fc.property(fc.record(Object.fromEntries(params)), (values) => {
        const [error] = decodeClerkError(build(entry, values as Values)).errors;
        const fixed = shape === 'documented' ? FIXED_IN_DOCS[entry.name] : {};
        expect(error.params).toEqual({ ...without(values as Values, lost[entry.name]), ...fixed });
      }),
      { numRuns: 20 },
    );
  });
});

describe('wireError', () => {
  it.each([
    [
      'a field',
      wireError('FormPwnedPassword', { param: 'new_password' }),
      { param_name: 'new_password' },
    ],
    [
      'other fields',
      wireError('FormPwnedPassword', {}, { fields: ['a', 'b'] }),
      { param_names: ['a', 'b'] },
    ],
    [
      'another field, where there were several',
      wireError('UserDataMissing', {}, { fields: ['username'] }),
      { param_name: 'username' },
    ],
    [
      'the country',
      wireError('UnsupportedCountry'),
      { param_name: 'phone_number', country_code: '49', alpha2: 'DE' },
    ],
    [
      'hints with their texts',
      wireError('FormInvalidPasswordNotStrongEnough', { suggestions: ['useWords', 'other'] }),
      {
        zxcvbn: {
          suggestions: [
            { code: 'useWords', message: 'Use multiple words, but avoid common phrases.' },
            { code: 'other', message: 'Choose a longer password.' },
          ],
        },
      },
    ],
    ['no field', wireError('FormPwnedPassword', {}, { fields: [] }), undefined],
    [
      'a duration in seconds',
      wireError('UserLocked', { retryAfter: 5400 }),
      { lockout_expires_in_seconds: 5400 },
    ],
    [
      'a list',
      wireError('UserDataMissing', { paramNames: ['username'] }),
      { param_names: ['username'] },
    ],
  ])('puts %s into meta', (_, error, meta) => expect(error.meta).toEqual(meta));

  it.each([
    [wireError('UserLocked', { retryAfter: 5400 }), 'in 1 hour 30 minutes.'],
    [wireError('UserLocked', { retryAfter: 3600 }), 'in 1 hour.'],
    [wireError('FormInvalidUsernameLength', { minLength: 3 }), 'between 3 and 64 characters'],
    [wireError('InvalidLengthTOTP', { length: 8 }), 'must be 8 characters long.'],
    [
      wireError('OrganizationNameInvalid', { organizationName: 'Acme' }),
      'The organization name "Acme" is',
    ],
    [wireError('UserDataMissing', { paramNames: ['a', 'b'] }), '["a" "b"] data'],
    [wireError('IdentifierNotAllowedAccess', { identifiers: ['a@b.c'] }), 'a@b.c is not allowed'],
    [
      wireError('IdentifierNotAllowedAccess', { identifiers: ['a@b.c', 'd@e.f'] }),
      'd@e.f are not allowed',
    ],
    [wireError('DuplicateInvitations', { emails: ['a@b.c', 'd@e.f'] }), 'addresses: a@b.c, d@e.f'],
  ])('words %o', (error, text) => expect(error.long_message).toContain(text));

  it('takes other texts', () => {
    const texts = { message: 'Locked', longMessage: 'Gesperrt.' };
    expect(wireError('UserLocked', {}, texts)).toMatchObject({
      message: 'Locked',
      long_message: 'Gesperrt.',
    });
  });

  it.each([
    [
      'FormPwndPassword',
      "The catalogue has no error named 'FormPwndPassword'. Nearest: FormPwnedPassword.",
    ],
    [
      'form_pasword_pwned',
      "The catalogue has no error named 'form_pasword_pwned'. Nearest: FormPwnedPassword.",
    ],
    [
      'form_password_pwned',
      "'form_password_pwned' is a code, not a name. Its names: FormPwnedPassword.",
    ],
    [
      'user_locked',
      "'user_locked' is a code, not a name. Its names: UserLocked, UserLockedIndefinitely.",
    ],
    ['zzzzzzzzzzzzzzzzzz', "The catalogue has no error named 'zzzzzzzzzzzzzzzzzz'."],
    ['', "The catalogue has no error named ''."],
  ])('says what was meant by %j', (text, message) => {
    expect(() => wireError(text as 'FormPwnedPassword')).toThrow(new RangeError(message));
  });
});

describe('wireBody', () => {
  it('takes meta of the whole answer', () => {
    const meta = { client: null };
    expect(wireBody('SignedOut', { meta })).toEqual({ errors: [wireError('SignedOut')], meta });
  });
});

describe('documentedError', () => {
  it.each([
    ['FormMissingParameter', { name: 'password' }],
    ['UserDataMissing', { names: ['email_address', 'password'] }],
    ['AlreadySignedIn', 'session'],
    ['DevMonthlySMSLimitExceeded', '{"limit"}'],
    ['IdentifierNotAllowedAccess', '{"Identifiers":["a@example.com"]}'],
  ] as const)('of %s has the documented meta', (name, meta) => {
    expect(documentedError(name).meta).toEqual(meta);
  });
});
