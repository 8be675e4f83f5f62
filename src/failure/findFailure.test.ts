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

describe('what a submit returned', () => {
  test.each<[string, unknown]>([
    ['a text', 'done'],
    ['an object with a message', { message: 'Saved.' }],
    ['an empty list of errors', { status: 200, errors: [] }],
    ['an object with a `kind` of its own', { kind: 'unexpected', errors: ['none'] }],
  ])('%s is no failure', (_, value) => {
    expect(returned(value)).toBeNull();
  });
});
