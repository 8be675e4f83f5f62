import { describe, expect, test } from 'vitest';
import { decodeClerkError } from './decodeClerkError.ts';

// One part of an answer at a time, where a neighbour might hide what it does.
const first = (error: object, rest: object = {}) =>
  decodeClerkError({ ...rest, errors: [{ message: '', ...error }] }).errors[0];

describe('meta is copied', () => {
  test.each<[string, unknown, object]>([
    ['an object in a text', '{"param_name": "code"}', { param_name: 'code' }],
    ['a list in a text', '[1]', { text: '[1]' }],
    ['a number in a text', '5', { text: '5' }],
    ['a text', 'see the logs', { text: 'see the logs' }],
    ['an empty text', '', {}],
    ['a number', 5, {}],
    ['a list', ['a'], {}],
    [
      'true and false',
      { yes: true, no: false, nothing: null },
      { yes: true, no: false, nothing: null },
    ],
    ['what JSON lacks', { now: undefined, big: 5n, call: () => {}, NaN: Number.NaN }, {}],
    ['what JSON lacks, in a list', { list: [undefined, 5n, 1] }, { list: [null, null, 1] }],
    ['a key of a hundred letters', { ['k'.repeat(100)]: 1 }, { ['k'.repeat(100)]: 1 }],
    ['a longer key', { ['k'.repeat(101)]: 1, k: 2 }, { k: 2 }],
    ['a key that is a token', { [`eyJ${'a'.repeat(20)}`]: 1, k: 2 }, { k: 2 }],
  ])('%s', (_, meta, copy) => {
    expect(first({ code: 'brand_new', meta }).meta).toEqual(copy);
  });

  test('to a depth, in lists as in objects', () => {
    const deep = (depth: number): unknown => (depth ? [deep(depth - 1)] : 'bottom');
    const { meta } = first({ code: 'brand_new', meta: { list: deep(20) } });
    expect(JSON.stringify(meta)).toBe('{"list":[[[[[[null]]]]]]}');
  });
});

describe('values are found in meta however its keys are spelt', () => {
  test.each<[string, object, object]>([
    [
      'the wire',
      { plan: { name: 'Pro', id: 'p1' }, period: 'year' },
      { planName: 'Pro', planId: 'p1', planPeriod: 'year' },
    ],
    [
      'an SDK',
      { plan: { currencySymbol: '$' }, isPlanUpgradePossible: true },
      { currencySymbol: '$', isPlanUpgradePossible: true },
    ],
    [
      'Go',
      { Plan: { Name: 'Pro', CurrencySymbol: '$' } },
      { planName: 'Pro', currencySymbol: '$' },
    ],
    ['other keys', { planned: { name: 'Pro' }, pla: 1, plan: { nam: 'x' } }, {}],
    ['a text where an object should be', { plan: 'Pro' }, {}],
    ['null where an object should be', { plan: null }, {}],
    ['nothing', {}, {}],
  ])('%s', (_, meta, params) => {
    expect(first({ code: 'invalid_plan_change', meta }).params).toEqual(params);
  });

  test('the documentation, which leaves out `param_`', () => {
    expect(first({ code: 'feature_not_enabled', meta: { Name: 'password' } })).toMatchObject({
      variant: 'FeatureNotEnabledWithMeta',
      params: { param: 'password' },
      fields: ['password'],
    });
  });

  test('a value in meta decides between errors of one text', () => {
    const text = 'This feature is not enabled on this instance';
    const variantOf = (meta: object, message = text) =>
      first({ code: 'feature_not_enabled', message, meta }).variant;
    expect(variantOf({})).toBe('FeatureNotEnabled');
    expect(variantOf({ param_name: 'password' })).toBe('FeatureNotEnabledWithMeta');
    const other = 'This feature is not enabled in your instance';
    expect(variantOf({ param_name: 'password' }, other)).toBe('SessionRefreshNotEnabled');
    expect(variantOf({ param_name: 'password' }, '')).toBe('FeatureNotEnabledWithMeta');
  });
});

describe('the seconds to wait', () => {
  test.each<[string, object, object, object]>([
    [
      'of an answer, for an error that waits',
      { code: 'too_many_requests' },
      { retryAfter: 9 },
      { retryAfter: 9 },
    ],
    [
      'in meta, before those of the answer',
      { code: 'too_many_requests', meta: { retry_after: 5 } },
      { retryAfter: 9 },
      { retryAfter: 5 },
    ],
    [
      'in the text, before those of the answer',
      {
        code: 'verification_code_too_many_requests',
        message: 'Wait at least 30 seconds to request another.',
      },
      { retryAfter: 9 },
      { retryAfter: 30 },
    ],
    [
      'of an answer, for an error that does not wait',
      { code: 'session_exists' },
      { retryAfter: 9 },
      {},
    ],
    [
      'of an answer, for an error with other values',
      { code: 'invalid_plan_change', meta: { plan: { id: 'p1' } } },
      { retryAfter: 9 },
      { planId: 'p1' },
    ],
    [
      'of an answer, for an unlisted error',
      { code: 'brand_new' },
      { retryAfter: 9 },
      { retryAfter: 9 },
    ],
    ['none', { code: 'too_many_requests' }, {}, {}],
    ['none, for an unlisted error', { code: 'brand_new' }, {}, {}],
  ])('%s', (_, error, answer, params) => {
    expect(first(error, answer).params).toEqual(params);
  });

  test('of the first error that waits are those of the failure', () => {
    const waiting = { code: 'user_locked', message: '', meta: { lockout_expires_in_seconds: 60 } };
    const errors = [
      { code: 'invalid_plan_change', message: '' },
      { code: 'too_many_requests', message: 'a' },
      waiting,
    ];
    expect(decodeClerkError({ errors }).retryAfter).toBe(60);
    expect(decodeClerkError({ errors: [errors[0]] })).not.toHaveProperty('retryAfter');
  });
});

describe('texts', () => {
  test.each<[object, string, string]>([
    [{ message: 'a', shortMessage: 'b', short_message: 'c' }, 'a', ''],
    [{ shortMessage: 'b', short_message: 'c' }, 'b', ''],
    [{ short_message: 'c' }, 'c', ''],
    [{ long_message: 'd', longMessage: 'e' }, '', 'd'],
    [{ longMessage: 'e' }, '', 'e'],
    [{ message: 5, long_message: {} }, '', ''],
  ])('of %j', (error, message, longMessage) => {
    expect(first({ code: 'brand_new', ...error })).toMatchObject({ message, longMessage });
  });
});

describe('what holds an error beside other things', () => {
  const code = 'form_code_incorrect';
  const codesOf = (input: unknown) => decodeClerkError(input).errors.map((error) => error.code);
  test.each<[string, unknown]>([
    ['a listed code alone', { code, message: 'x' }],
    ['a text of JSON with blanks around it', ` ${JSON.stringify({ errors: [{ code }] })} `],
    ['JSON in a body', { body: ` {"errors": [{"code": "${code}"}]} ` }],
    [
      'a list for each field of the hooks',
      { raw: null, fields: { code: [{ code }] }, global: null },
    ],
    [
      'one error for a field of the hooks',
      { raw: null, fields: { code: { code }, a: null, b: 5 } },
    ],
    ['the hooks’ errors of the form', { raw: null, fields: {}, global: [{ code }] }],
    ['the hooks’ errors without fields', { errors: { raw: [{ code }], global: 5 } }],
    ['an error of the SDK in a list', [{ clerkError: true, errors: [{ code }] }]],
    ['an exception in a list', [Object.assign(new Error('x'), { errors: [{ code }] })]],
  ])('%s', (_, input) => {
    expect(codesOf(input)).toEqual([code]);
  });

  test('an item with a code may hold others', () => {
    expect(codesOf({ errors: [{ code: 'brand_new', errors: [{ code }] }] })).toEqual([
      'brand_new',
      code,
    ]);
    expect(codesOf({ errors: [{ code: 'brand_new', errors: 'x' }] })).toEqual(['brand_new']);
    expect(codesOf({ errors: [{ code: 5, message: 'a', cause: { errors: [{ code }] } }] })).toEqual(
      ['unexpected_error', code],
    );
  });

  test('an answer and its cause', () => {
    const cause = { errors: [{ code: 'session_exists', message: '' }] };
    expect(codesOf({ errors: [{ code }], cause })).toEqual([code, 'session_exists']);
    expect(codesOf({ errors: [{ code }], cause: 'x' })).toEqual([code]);
  });

  test('a wrapper around Clerk’s answer is none itself', () => {
    const cause = Object.assign(new Error('x'), { clerkError: true, errors: [{ code }] });
    expect(codesOf(new Error('Failed to fetch the user', { cause }))).toEqual([code]);
    expect(codesOf(new Error('Failed to fetch', { cause: 5 }))).toEqual(['network_error']);
    const aborted = Object.assign(new Error('stop', { cause }), { name: 'AbortError' });
    expect(codesOf(aborted)).toEqual(['request_aborted']);
  });

  test('a text of an item that is no object', () => {
    expect(decodeClerkError({ errors: ['Too late.'] }).errors[0].message).toBe('Too late.');
    expect(decodeClerkError({ errors: [5, null, ''] }).errors).toHaveLength(1);
  });

  test('the text of what is no error, unless it holds one', () => {
    expect(decodeClerkError({ message: 'Saved.' }).errors[0].message).toBe('Saved.');
    expect(decodeClerkError({ message: 5 }).errors[0].message).toBe('');
    expect(decodeClerkError({ message: 'a', cause: { message: 'b' } }).errors[0].message).toBe('b');
    expect(codesOf({ message: 'a', cause: { errors: [{ code }] } })).toEqual([code]);
  });

  test('at most eight levels are walked', () => {
    const wrap = (depth: number): unknown =>
      depth ? { cause: wrap(depth - 1) } : { errors: [{ code }] };
    expect(codesOf(wrap(8))).toEqual([code]);
    expect(codesOf(wrap(9))).toEqual(['unexpected_error']);
    const text = (depth: number): unknown =>
      depth ? JSON.stringify(text(depth - 1)) : JSON.stringify({ errors: [{ code }] });
    expect(codesOf(text(7))).toEqual([code]);
    expect(codesOf(text(8))).toEqual(['unexpected_error']);
    const list = (depth: number): unknown => (depth ? [list(depth - 1)] : { errors: [{ code }] });
    expect(codesOf(list(8))).toEqual([code]);
    expect(codesOf(list(9))).toEqual(['unexpected_error']);
  });

  test('an empty answer of the SDK has the status for its error', () => {
    const kindOf = (input: object) => decodeClerkError(input).kind;
    expect(kindOf({ errors: [], status: 400 })).toBe('gateway');
    expect(kindOf({ errors: [], status: 399 })).toBe('unexpected');
    expect(kindOf({ errors: [], clerkError: true })).toBe('gateway');
  });
});

describe('the errors of the SDKs', () => {
  const codeOf = (input: object) => decodeClerkError(input).errors[0].code;
  const runtime = (code: unknown, message: string) => ({ clerkRuntimeError: true, code, message });

  test.each<[string, object, string]>([
    [
      'a code in the text of a passkey error',
      runtime('passkey_retrieval_failed', 'x (code="passkey_operation_aborted")'),
      'passkey_operation_aborted',
    ],
    [
      'a code that begins the text',
      runtime('passkey_retrieval_failed', '(code="passkey_not_supported")'),
      'passkey_not_supported',
    ],
    [
      'a code without an end',
      runtime('passkey_retrieval_failed', 'x (code="passkey'),
      'passkey_retrieval_failed',
    ],
    [
      'an end without a code',
      runtime('passkey_retrieval_failed', 'x") y'),
      'passkey_retrieval_failed',
    ],
    [
      'an empty code',
      runtime('passkey_retrieval_failed', 'x (code="")'),
      'passkey_retrieval_failed',
    ],
    [
      'a code in the text of another error',
      runtime('network_error', 'x (code="passkey_not_supported")'),
      'network_error',
    ],
    [
      'a code that is no text',
      runtime(5, 'Clerk: x (code="passkey_not_supported")'),
      'passkey_not_supported',
    ],
    [
      'only a message',
      { message: 'Clerk: x (code="passkey_not_supported")' },
      'passkey_not_supported',
    ],
    [
      'a message of somebody else',
      { message: 'My Clerk: x (code="passkey_not_supported")' },
      'unexpected_error',
    ],
    ['a sheet that was closed', { code: 'ERR_REQUEST_CANCELED', message: 'x' }, 'request_aborted'],
    [
      'a sheet of Google’s that was closed',
      { code: 'SIGN_IN_CANCELLED', message: 'x' },
      'request_aborted',
    ],
    ['an aborted request', { message: 'The user aborted a request.' }, 'request_aborted'],
    ['an aborted request of Firefox', { message: 'Fetch is aborted' }, 'request_aborted'],
    [
      'an e-mail link without a code',
      { name: 'EmailLinkError', message: 'expired' },
      'email_link_expired',
    ],
    [
      'an e-mail link with an odd code',
      { name: 'EmailLinkError', code: 5, message: 'failed' },
      'email_link_failed',
    ],
    [
      'a prompt of something else',
      { name: 'SecurityError', message: 'cancelled by the user' },
      'unexpected_error',
    ],
    ['a name that is no text', { name: ['AbortError'], message: 'x' }, 'unexpected_error'],
  ])('%s', (_, input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  test.each([
    ['clerk_offline', 'network'],
    ['request_timeout', 'network'],
    ['network_error', 'network'],
    ['gateway_error', 'gateway'],
    ['passkey_not_supported', 'client'],
    ['passkey_operation_aborted', 'cancelled'],
    ['unexpected_error', 'unexpected'],
  ])('%s is of kind %s', (code, kind) => {
    expect(decodeClerkError(runtime(code, 'x')).kind).toBe(kind);
  });

  test('an error of the API keeps its kind, also with the name of another', () => {
    const answer = (error: object) => decodeClerkError({ errors: [error] }).kind;
    expect(answer({ code: 'form_code_incorrect', name: 'EmailLinkError' })).toBe('api');
    expect(answer({ code: 'expired', name: 'EmailLinkError' })).toBe('client');
    expect(answer({ code: 'expired', name: 'Other' })).toBe('api');
    expect(answer({ code: 'network_error', message: 'Failed to fetch' })).toBe('network');
  });

  test('Clerk’s answer decides the kind, also after another error', () => {
    const errors = [
      { clerkRuntimeError: true, code: 'passkey_not_supported' },
      { code: 'session_exists' },
    ];
    expect(decodeClerkError({ errors }).kind).toBe('api');
    expect(decodeClerkError({ errors: [...errors].reverse() }).kind).toBe('api');
    expect(
      decodeClerkError([new TypeError('x'), new DOMException('stop', 'AbortError')]).kind,
    ).toBe('unexpected');
  });
});
