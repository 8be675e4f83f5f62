import { describe, expect, test } from 'vitest';
import { pwned, taken, wire } from '../../test/wire.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';

test('no error appears twice, and the order is kept', () => {
  const other = wire('form_password_pwned', 'Found in a breach.', { param_name: 'new_password' });
  const failure = decodeClerkError({ errors: [taken, pwned, { ...pwned }, other] });
  expect(failure.errors.map(({ code, fields }) => [code, ...fields])).toEqual([
    ['form_identifier_exists', 'username'],
    ['form_password_pwned', 'password'],
    ['form_password_pwned', 'new_password'],
  ]);
});

describe('copies of one error', () => {
  const { meta: _, ...locked } = wire('user_locked');
  const metas = (input: unknown) => decodeClerkError(input).errors.map(({ meta }) => meta);
  test.each<[string, object, object, object[]]>([
    [
      'the copy with more meta stays when it comes later',
      { sessionId: 's' },
      { session_id: 's', lockout_expires_in_seconds: 9 },
      [{ session_id: 's', lockout_expires_in_seconds: 9 }],
    ],
    [
      'the copy with more meta stays when it comes first',
      { session_id: 's', lockout_expires_in_seconds: 9 },
      { sessionId: 's' },
      [{ session_id: 's', lockout_expires_in_seconds: 9 }],
    ],
    [
      'a copy may have no meta',
      {},
      { lockout_expires_in_seconds: 9 },
      [{ lockout_expires_in_seconds: 9 }],
    ],
    [
      'an error with other values is another error',
      { session_id: 's' },
      { session_id: 't' },
      [{ session_id: 's' }, { session_id: 't' }],
    ],
    [
      'an error with other keys is another error',
      { session_id: 's' },
      { plan: 'p' },
      [{ session_id: 's' }, { plan: 'p' }],
    ],
    [
      'two errors that each have a key of their own are two',
      { session_id: 's', plan: 'p' },
      { session_id: 's', kind: 'k' },
      [
        { session_id: 's', plan: 'p' },
        { session_id: 's', kind: 'k' },
      ],
    ],
  ])('%s', (_, first, second, expected) => {
    const thrown = Object.assign(new Error('m', { cause: [{ ...locked, meta: second }] }), {
      clerkError: true,
      errors: [{ ...locked, meta: first }],
    });
    expect(metas(thrown)).toEqual(expected);
  });

  test('the copy from the wire stays, with its values, in its place', () => {
    const message = 'm';
    const thrown = {
      errors: [{ code: 'missing_organization_permission', message, meta: {} }, taken],
      cause: {
        errors: [
          { code: 'missing_organization_permission', message, meta: { permissions: ['org:a'] } },
        ],
      },
    };
    expect(decodeClerkError(thrown).errors.map(({ code, params }) => [code, params])).toEqual([
      ['missing_organization_permission', { permissions: ['org:a'] }],
      ['form_identifier_exists', { param: 'username' }],
    ]);
  });
});

test.each<[string, object, object]>([
  ['code', { code: 'form_code_incorrect' }, { code: 'captcha_invalid' }],
  ['text', { message: 'a' }, { message: 'b' }],
  ['long text', { long_message: 'a' }, { long_message: 'b' }],
  ['field', {}, { meta: { param_name: 'code' } }],
  ['meta', { meta: { session_id: 's' } }, { meta: { session_id: 't' } }],
])('two errors that differ in nothing but their %s are two', (_, first, second) => {
  const same = { code: 'form_code_incorrect', message: 'm', long_message: 'l', meta: {} };
  const errors = [first, second].map((own) => ({ ...same, ...own }));
  expect(decodeClerkError({ errors }).errors).toHaveLength(2);
});
