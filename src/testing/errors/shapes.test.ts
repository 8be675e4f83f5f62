import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApiEntry,
  apiEntries,
  fieldsOf,
  knownAs,
  LOST_IN_SDK,
  nameOf,
  without,
} from '../../../test/sdk/entries.ts';
import type { ParamSpec } from '../../catalog/index.ts';
import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import { documentedError, type WireError, wireBody, wireError } from '../index.ts';
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
  FraudActionBlocked: ['kind', 'title', 'description', 'linkUrl', 'linkText', 'traceId', 'data'],
};

/** Only the other edition has a place for these. */
const LOST_IN_2026: Readonly<Record<string, readonly string[]>> = {
  PlanAlreadyActive: ['planPeriod'],
};
const LOST_IN_FIRST: Readonly<Record<string, readonly string[]>> = {
  SAMLEmailAddressDomainMismatch: ['received', 'expected'],
};

/** The documentation has a fixed number in the text. */
const FIXED_IN_DOCS: Readonly<Record<string, Values>> = {
  FormMaximumParametersExceeded: { limit: 100 },
  InvalidLengthTOTP: { length: 6 },
  VerificationCodeTooManyRequests: { retryAfter: 30 },
};

/** Documented byte for byte like the other error of its code; servers send other texts. */
const DOCUMENTED_ALIKE: Readonly<Record<string, string>> = {
  FormNilParameterWithCustomText: 'FormNilParameter',
};

type Lost = Readonly<Record<string, readonly string[]>>;

interface Shape {
  readonly name: string;
  readonly entries: readonly ApiEntry[];
  readonly build: (entry: ApiEntry, values: Values) => unknown;
  /** Values that the shape cannot hold. */
  readonly lost: readonly Lost[];
  readonly isDocumented?: true;
}

/** An entry as the first edition words it, which servers in use still do. */
const asFirst = (entry: ApiEntry): ApiEntry => {
  const former = Object.entries(entry.former?.first ?? {});
  const absent = former.filter(([, value]) => value === null).map(([key]) => key);
  const worded = { ...entry, ...Object.fromEntries(former) };
  for (const key of absent) delete (worded as Record<string, unknown>)[key];
  return worded as ApiEntry;
};

/** The first edition has `meta` as an object, with Go names in lower case. */
function documentedFirst(entry: ApiEntry, values: Values): unknown {
  const { meta, ...texts } = documentedErrorOf(entry, values);
  if (!meta || typeof entry.meta === 'string') return { ...texts, ...(meta && { meta }) };
  const lower = Object.entries(JSON.parse(meta)).map(([key, value]) => [key.toLowerCase(), value]);
  return { ...texts, meta: Object.fromEntries(lower) };
}

const first = apiEntries.filter(({ editions }) => editions.first).map(asFirst);
const newest = apiEntries.filter(({ editions }) => editions['2026-08']);

const SHAPES: readonly Shape[] = [
  { name: 'wire', entries: apiEntries, build: wireErrorOf, lost: [LOST_IN_2026] },
  { name: 'wire shape of the first edition', entries: first, build: wireErrorOf, lost: [] },
  {
    name: 'body',
    entries: apiEntries,
    build: (entry, values) => wireBody(wireErrorOf(entry, values)),
    lost: [LOST_IN_2026],
  },
  {
    name: 'SDK',
    entries: apiEntries,
    build: (entry, values) => apiResponseError(wireErrorOf(entry, values)),
    lost: [LOST_IN_SDK, LOST_IN_2026],
  },
  {
    name: 'SDK, with texts of the first edition,',
    entries: first,
    build: (entry, values) => apiResponseError(wireErrorOf(entry, values)),
    lost: [LOST_IN_SDK],
  },
  {
    name: 'documentation of 2026-08',
    entries: newest,
    build: documentedErrorOf,
    lost: [LOST_IN_DOCS, LOST_IN_2026],
    isDocumented: true,
  },
  {
    name: 'documentation of the first edition',
    entries: first,
    build: documentedFirst,
    lost: [LOST_IN_DOCS, LOST_IN_FIRST],
    isDocumented: true,
  },
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
    case 'flag':
      return fc.boolean();
    case 'json':
      return fc.record({ id: word, count: fc.nat() }, { noNullPrototype: true });
    case 'country':
      return fc.constantFrom('DE', 'PL', 'JP');
    default:
      return word.map((text) => prefix + text);
  }
}

/** The differences between a decoded error and what was put into it. */
function mismatch(shape: Shape, entry: ApiEntry, given: Values): object | undefined {
  const { errors, kind } = decodeClerkError(shape.build(entry, given));
  const [error] = errors;
  const alike = shape.isDocumented ? DOCUMENTED_ALIKE[entry.name] : undefined;
  const lost = shape.lost.flatMap((list) => list[entry.name] ?? []);
  const expected = {
    kind: 'api',
    count: 1,
    name: alike ?? knownAs(entry),
    params: {
      ...without(withDefaults(entry, given), alike ? ['param', ...lost] : lost),
      ...(shape.isDocumented && FIXED_IN_DOCS[entry.name]),
    },
    hasFields: true,
  };
  const sent = fieldsOf(shape.isDocumented ? {} : wireErrorOf(entry, given));
  const actual = {
    kind,
    count: errors.length,
    name: nameOf(error),
    params: error.params,
    hasFields: sent.every((field) => error.fields.includes(field)),
  };
  return isDeepStrictEqual(actual, expected) ? undefined : { actual, expected };
}

describe.each(SHAPES)('the $name shape', (shape) => {
  it('of every entry decodes to its name, its fields and its values', () => {
    expect(shape.entries.map((entry) => mismatch(shape, entry, {})).filter(Boolean)).toEqual([]);
  });

  it('gives back any value of every entry', () => {
    const wrong: unknown[] = [];
    for (const entry of shape.entries.filter(({ params }) => params)) {
      const params = Object.entries(entry.params ?? {}).map(([name, spec]) => [
        name,
        arbitrary(spec),
      ]);
      const samples = fc.sample(fc.record(Object.fromEntries(params)), { numRuns: 20, seed: 7 });
      const first = samples.map((values) => mismatch(shape, entry, values as Values)).find(Boolean);
      if (first) wrong.push(first);
    }
    expect(wrong).toEqual([]);
  });
});

describe('wireError', () => {
  // Built in the test, so a mistake fails that test alone.
  it.each<[string, () => WireError, object | undefined]>([
    [
      'a field',
      () => wireError('FormPwnedPassword', { param: 'new_password' }),
      { param_name: 'new_password' },
    ],
    [
      'the field that the name tells',
      () => wireError('FormPwnedPassword'),
      { param_name: 'password' },
    ],
    ['a user name', () => wireError('FormUsernameCannotBePhoneNumber'), { param_name: 'username' }],
    ['a code', () => wireError('FormIncorrectCode'), { param_name: 'code' }],
    ['a likely field', () => wireError('FormIdentifierNotFound'), { param_name: 'email_address' }],
    [
      'the field of the documentation',
      () => wireError('OrganizationNameInvalid'),
      { param_name: 'name' },
    ],
    [
      'other fields',
      () => wireError('FormPwnedPassword', {}, { fields: ['a', 'b'] }),
      { param_names: ['a', 'b'] },
    ],
    [
      'another field, where there were several',
      () => wireError('UserDataMissing', {}, { fields: ['username'] }),
      { param_name: 'username' },
    ],
    [
      'the country',
      () => wireError('UnsupportedCountry'),
      { param_name: 'phone_number', country_code: '49', alpha2: 'DE' },
    ],
    [
      'hints with their texts',
      () => wireError('FormInvalidPasswordNotStrongEnough', { suggestions: ['useWords', 'other'] }),
      {
        zxcvbn: {
          suggestions: [
            { code: 'useWords', message: 'Use multiple words, but avoid common phrases.' },
            { code: 'other', message: 'Choose a longer password.' },
          ],
        },
      },
    ],
    ['no field', () => wireError('FormPwnedPassword', {}, { fields: [] }), undefined],
    [
      'nothing for a field that only the text names',
      () => wireError('MissingQueryParameter', { param: 'user_id' }),
      undefined,
    ],
    ['nothing where servers send nothing', () => wireError('SignedOut'), undefined],
    [
      'a duration in seconds',
      () => wireError('UserLocked', { retryAfter: 5400 }),
      { lockout_expires_in_seconds: 5400 },
    ],
    [
      'a list',
      () => wireError('UserDataMissing', { paramNames: ['username'] }),
      { param_names: ['username'] },
    ],
  ])('puts %s into meta', (_, build, meta) => expect(build().meta).toEqual(meta));

  it.each<[() => WireError, string]>([
    [() => wireError('UserLocked', { retryAfter: 5400 }), 'in 1 hour 30 minutes.'],
    [() => wireError('UserLocked', { retryAfter: 3600 }), 'in 1 hour.'],
    [() => wireError('UserLocked', { retryAfter: 1 }), 'in 1 second.'],
    [() => wireError('UserLocked', { retryAfter: 0 }), 'in 0 seconds.'],
    [() => wireError('FormInvalidUsernameLength', { minLength: 3 }), 'between 3 and 64 characters'],
    [() => wireError('InvalidLengthTOTP', { length: 8 }), 'must be 8 characters long.'],
    [
      () => wireError('OrganizationNameInvalid', { organizationName: 'Acme' }),
      'The organization name "Acme" is',
    ],
    [() => wireError('UserDataMissing', { paramNames: ['a', 'b'] }), '["a" "b"] data'],
    [
      () => wireError('IdentifierNotAllowedAccess', { identifiers: ['a@b.c'] }),
      'a@b.c is not allowed',
    ],
    [
      () => wireError('IdentifierNotAllowedAccess', { identifiers: ['a@b.c', 'd@e.f'] }),
      'd@e.f are not allowed',
    ],
    [
      () => wireError('DuplicateInvitations', { emails: ['a@b.c', 'd@e.f'] }),
      'addresses: a@b.c, d@e.f',
    ],
    [
      () => wireError('SAMLResponseInvalid', { reason: 'It is old.' }),
      'response is invalid. It is old.',
    ],
    [() => wireError('InvalidAuthorizationHeaderFormat'), "Must be 'Bearer <YOUR_API_KEY>'"],
  ])('words %s', (build, text) => expect(build().long_message).toContain(text));

  it('says nothing where a value is empty', () => {
    const { long_message } = wireError('SAMLResponseInvalid', { reason: '' });
    expect(long_message).toBe('The SAML response is invalid.');
  });

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
      "The catalogue has no error named 'form_pasword_pwned'. Nearest: FormPwnedPassword, FormPwnedPasswordAtSignIn.",
    ],
    [
      'form_password_pwned',
      "'form_password_pwned' is a code, not a name. Its names: FormPwnedPassword, FormPwnedPasswordAtSignIn.",
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
    ['FormMissingParameter', '{"Name":"password"}'],
    ['UserDataMissing', '{"Names":["email_address","password"]}'],
    ['AlreadySignedIn', 'session'],
    ['DevMonthlySMSLimitExceeded', '{"limit"}'],
    ['IdentifierNotAllowedAccess', '{"Identifiers":["a@example.com"]}'],
    ['PlanSeatLimitExceeded', '{"PlanSeatLimit":100,"CurrentMembers":12}'],
    ['UnsupportedCountry', '{"Alpha2":"DE","CountryCode":"49"}'],
    ['SignedOut', undefined],
  ] as const)('of %s has the documented meta', (name, meta) => {
    expect(documentedError(name).meta).toEqual(meta);
  });
});
