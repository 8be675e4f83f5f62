import { describe, expect, test } from 'vitest';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { findFailure, findResultFailure, mayHoldFailure } from './findFailure.ts';

const caught = (value: unknown) => findFailure(value, decodeClerkError);
const returned = (value: unknown) =>
  mayHoldFailure(value) ? findResultFailure(value, decodeClerkError) : null;

/** As a browser gets it from a server action. */
const sent = (input: unknown) => JSON.parse(JSON.stringify(decodeClerkError(input)));

describe('a failure that was decoded before is a failure, whatever its kind', () => {
  test.each<[string, unknown]>([
    ['api', { errors: [{ code: 'form_password_pwned', message: '' }] }],
    ['gateway', { clerkError: true, status: 502, errors: [] }],
    ['network', new TypeError('fetch failed')],
    ['client', { clerkRuntimeError: true, code: 'passkey_not_supported', message: '' }],
    ['cancelled', new DOMException('stop', 'AbortError')],
    ['unexpected', new TypeError('x is undefined')],
    ['unexpected', new Error('')],
    ['unexpected', undefined],
  ])('%s', (kind, input) => {
    for (const failure of [decodeClerkError(input), sent(input)]) {
      expect(failure.kind).toBe(kind);
      expect(caught(failure)).toEqual(failure);
      expect(returned(failure)).toEqual(failure);
    }
  });
});

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    getPrototypeOf: () => {
      throw new Error('no');
    },
  },
);

describe('what was caught', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['hooks without errors', { fields: {}, raw: null, global: null }],
    ['an answer that went well', { status: 200, data: { id: 'x' } }],
    ['an empty list of errors', { status: 200, errors: [] }],
    ['a value that cannot be read', throwing],
  ])('%s is no failure', (_, value) => {
    expect(caught(value)).toBeNull();
  });

  test.each<[string, unknown, string]>([
    ['an error without a text', new Error(''), 'unexpected'],
    ['only a long text', { errors: [{ long_message: 'Oops.' }] }, 'unexpected'],
    ['an empty list with a status', { status: 422, errors: [] }, 'gateway'],
    ['a status', { status: 500, errors: [{ code: 'unexpected_error' }] }, 'unexpected'],
  ])('%s is a failure', (_, value, kind) => {
    expect(caught(value)).toMatchObject({ kind });
  });
});

const CODE = {
  code: 'form_code_incorrect',
  message: 'is incorrect',
  longMessage: 'Incorrect code',
};

const deep = (depth: number): object => (depth ? { down: deep(depth - 1) } : { error: CODE });

describe('what a submit returned', () => {
  test.each<[string, unknown, string]>([
    ['an error', { error: CODE }, 'form_code_incorrect'],
    [
      'an error beside a completed sign-in',
      { status: 'complete', error: CODE },
      'form_code_incorrect',
    ],
    ['a text for an error', { error: 'Nope.' }, 'unexpected_error'],
    ['an exception', new TypeError('Failed to fetch'), 'network_error'],
    ['a list of errors', { errors: [CODE] }, 'form_code_incorrect'],
    [
      'the errors of hooks',
      { errors: { raw: [CODE], fields: {}, global: null } },
      'form_code_incorrect',
    ],
    ['the raw errors of hooks', { raw: [CODE], fields: {}, global: null }, 'form_code_incorrect'],
    ['an error of the SDK', { clerkError: true, errors: [CODE] }, 'form_code_incorrect'],
    [
      'a sign-in whose verification failed',
      { status: 'needs_first_factor', firstFactorVerification: { error: CODE } },
      'form_code_incorrect',
    ],
    [
      'a sign-up whose verifications hold one that failed',
      { verifications: { emailAddress: { error: null }, externalAccount: { error: CODE } } },
      'form_code_incorrect',
    ],
  ])('%s is a failure', (_, value, code) => {
    expect(returned(value)?.errors[0].code).toBe(code);
  });

  test('a verification is looked into three levels deep', () => {
    expect([0, 1, 2, 3, 4].map((depth) => mayHoldFailure({ verifications: deep(depth) }))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(mayHoldFailure({ verifications: { a: { errors: [CODE] } } })).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a text', 'done'],
    ['an object with a message', { message: 'Saved.' }],
    ['an empty list of errors', { status: 200, errors: [] }],
    ['an object with a `kind` of its own', { kind: 'unexpected', errors: ['none'] }],
    ['nothing', undefined],
    ['null', null],
    ['an object without anything', {}],
    ['a function, whatever it has', Object.assign(() => {}, { error: new Error('x') })],
    ['an error of null', { error: null, result: 5 }],
    ['a code alone', { code: 'form_password_pwned' }],
    ['null for all errors', { errors: null, raw: undefined }],
    ['an error of a gateway', { errors: [{ nothing: 1 }], status: 502 }],
    ['errors that are none of Clerk', { errors: ['none'] }],
    ['hooks without errors', { errors: { raw: null, fields: {}, global: null } }],
    [
      'a sign-up whose verifications are calm',
      {
        status: 'missing_requirements',
        verifications: { emailAddress: { status: 'unverified', error: null }, phone: undefined },
      },
    ],
    [
      'a complete sign-in with an old failure',
      { status: 'complete', firstFactorVerification: { error: CODE } },
    ],
    ['an error too deep to be one of a verification', { verifications: deep(4) }],
  ])('%s is no failure', (_, value) => {
    expect(returned(value)).toBeNull();
  });
});
