import { describe, expect, test } from 'vitest';
import { pwned, taken, wire } from '../../test/wire.ts';
import { decodeClerkError } from './decodeClerkError.ts';

const codes = (input: unknown) => decodeClerkError(input).errors.map((error) => error.code);

class ApiResponseError extends Error {
  clerkError = true;
  code = 'api_response_error';
  status = 422;
  clerkTraceId = 'trace_1';
  retryAfter = 30;
  errors = [
    {
      code: 'form_password_pwned',
      message: 'm',
      longMessage: 'l',
      meta: { paramName: 'password' },
    },
  ];
}

describe('every shape that an app can catch', () => {
  const hookErrors = {
    fields: {
      password: {
        code: 'form_password_pwned',
        message: 'm',
        longMessage: 'l',
        meta: { paramName: 'password' },
      },
    },
    raw: [
      {
        code: 'form_password_pwned',
        message: 'm',
        longMessage: 'l',
        meta: { paramName: 'password' },
      },
      { code: 'captcha_invalid', message: 'c', longMessage: '', meta: {} },
    ],
    global: null,
  };
  test.each<[string, unknown, string[]]>([
    [
      'a wire response',
      { errors: [pwned, taken] },
      ['form_password_pwned', 'form_identifier_exists'],
    ],
    ['its JSON text', JSON.stringify({ errors: [pwned] }), ['form_password_pwned']],
    ['the JSON text of a list', JSON.stringify([pwned]), ['form_password_pwned']],
    [
      'text with JSON text in it',
      JSON.stringify(JSON.stringify({ errors: [pwned] })),
      ['form_password_pwned'],
    ],
    [
      'the documented shape',
      { shortMessage: '', code: 'form_password_pwned', meta: { name: 'param' } },
      ['form_password_pwned'],
    ],
    ['ClerkAPIResponseError', new ApiResponseError(), ['form_password_pwned']],
    ['ClerkAPIError', hookErrors.raw[1], ['captcha_invalid']],
    ["the hooks' errors object", hookErrors, ['form_password_pwned', 'captcha_invalid']],
    ['an object around it', { errors: hookErrors }, ['form_password_pwned', 'captcha_invalid']],
    ['an {error} result', { error: new ApiResponseError() }, ['form_password_pwned']],
    [
      'an array of errors',
      [pwned, { errors: [taken] }],
      ['form_password_pwned', 'form_identifier_exists'],
    ],
    [
      'a cause',
      new Error('outer', { cause: new Error('inner', { cause: { errors: [taken] } }) }),
      ['form_identifier_exists'],
    ],
    [
      'AggregateError',
      new AggregateError([
        { errors: [pwned] },
        new ApiResponseError(),
        new TypeError('Failed to fetch'),
      ]),
      ['form_password_pwned', 'form_password_pwned', 'network_error'],
    ],
    [
      'a settled promise',
      { status: 'rejected', reason: { errors: [pwned] } },
      ['form_password_pwned'],
    ],
    [
      'the error of an HTTP client',
      { response: { status: 422, data: { errors: [pwned] } } },
      ['form_password_pwned'],
    ],
    [
      'a body as text, with an object in it',
      { status: 422, body: `\n{"errors":[${JSON.stringify(pwned)}]}` },
      ['form_password_pwned'],
    ],
    [
      'a body as text, with a list in it',
      { status: 422, data: ` [${JSON.stringify(pwned)}]` },
      ['form_password_pwned'],
    ],
    [
      'a verification that failed with HTTP 200',
      {
        status: 'needs_first_factor',
        firstFactorVerification: {
          error: { code: 'verification_failed', message: 'failed', longMessage: '', meta: {} },
        },
      },
      ['verification_failed'],
    ],
    [
      'ClerkRuntimeError',
      { clerkError: true, clerkRuntimeError: true, code: 'reverification_cancelled', message: 'x' },
      ['reverification_cancelled'],
    ],
    [
      'a clone of ClerkRuntimeError',
      new Error('Clerk: offline\n\n(code="network_error")\n\n'),
      ['network_error'],
    ],
    [
      'EmailLinkError',
      Object.assign(new Error('expired'), { name: 'EmailLinkError', code: 'expired' }),
      ['email_link_expired'],
    ],
    [
      'EmailLinkError in a list, after a trip through JSON',
      { fields: {}, raw: [{ code: 'expired', name: 'EmailLinkError' }], global: null },
      ['email_link_expired'],
    ],
    [
      'a wallet error',
      { code: 4001, message: 'User rejected the request.' },
      ['web3_signature_request_rejected'],
    ],
    ['an aborted request', new DOMException('stop', 'AbortError'), ['request_aborted']],
    ['a timeout', new DOMException('late', 'TimeoutError'), ['request_timeout']],
    ['fetch without an answer', new TypeError('Failed to fetch'), ['network_error']],
    [
      'an error of the app that reads like one of fetch',
      new Error('Failed to fetch the user', { cause: new ApiResponseError() }),
      ['form_password_pwned'],
    ],
    [
      "Node's fetch without a server",
      new TypeError('fetch failed', { cause: new AggregateError([new Error('ECONNREFUSED ::1')]) }),
      ['network_error'],
    ],
    [
      "Node's fetch after its timeout",
      new TypeError('fetch failed', { cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }),
      ['request_timeout'],
    ],
    ['an HTML body', '<!doctype html><title>502</title>', ['gateway_error']],
    ['detail', { detail: { errors: [pwned] } }, ['form_password_pwned']],
    [
      'an answer without errors, whatever its text',
      { status: 502, errors: [], message: 'fetch failed' },
      ['gateway_error'],
    ],
    ['a response without errors', { clerkError: true, status: 502, errors: [] }, ['gateway_error']],
    [
      'a 429 without errors',
      { clerkError: true, status: 429, errors: [], retryAfter: 5 },
      ['too_many_requests'],
    ],
    ['an unknown code', { errors: [wire('brand_new_thing')] }, ['brand_new_thing']],
    ['a TypeError of the app', new TypeError('x is undefined'), ['unexpected_error']],
    ['text', 'something broke', ['unexpected_error']],
    ['null', null, ['unexpected_error']],
    ['undefined', undefined, ['unexpected_error']],
    ['a number', 42, ['unexpected_error']],
    ['an empty array', [], ['unexpected_error']],
  ])('%s', (_, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });
});

test.each([
  'firstFactorVerification',
  'first_factor_verification',
  'secondFactorVerification',
  'second_factor_verification',
  'verification',
  'verifications.emailAddress',
  'verifications.email_address',
  'verifications.phoneNumber',
  'verifications.phone_number',
  'verifications.externalAccount',
  'verifications.external_account',
  'verifications.web3Wallet',
  'verifications.web3_wallet',
])('a resource from an HTTP 200 has the failed attempt in %s', (path) => {
  const error = { code: 'oauth_access_denied', message: 'm', longMessage: 'l', meta: {} };
  const resource = path
    .split('.')
    .reduceRight<object>((value, key) => ({ [key]: value }), { status: 'failed', error });
  expect(codes({ status: 'missing_requirements', ...resource })).toEqual(['oauth_access_denied']);
});

describe('no error is lost', () => {
  const texts = (input: unknown) =>
    decodeClerkError(input).errors.map(({ code, message }) => `${code}: ${message}`);
  test.each<[string, unknown, string[]]>([
    [
      'errors without codes',
      { errors: [{ message: 'a' }, { message: 'b' }] },
      ['unexpected_error: a', 'unexpected_error: b'],
    ],
    [
      'one without a code beside one with it',
      { errors: [{ message: 'a' }, { code: 'form_code_incorrect', message: 'b' }] },
      ['unexpected_error: a', 'form_code_incorrect: b'],
    ],
    [
      "a TypeError among a hook's errors",
      {
        raw: [{ code: 'form_code_incorrect', message: 'b' }, new TypeError('c')],
        fields: {},
        global: null,
      },
      ['form_code_incorrect: b', 'unexpected_error: c'],
    ],
    [
      "two copies of one response as a hook's raw and global",
      { raw: [new ApiResponseError()], fields: {}, global: [new ApiResponseError()] },
      ['form_password_pwned: m'],
    ],
    [
      "one response as a hook's raw and global",
      ((response) => ({ raw: [response], fields: {}, global: [response] }))(new ApiResponseError()),
      ['form_password_pwned: m'],
    ],
    [
      'an error with errors and a cause',
      {
        errors: [{ code: 'captcha_invalid', message: 'a' }],
        cause: { errors: [{ code: 'form_code_incorrect', message: 'b' }] },
      },
      ['captcha_invalid: a', 'form_code_incorrect: b'],
    ],
    [
      'the same error from the wire and from an SDK',
      [
        {
          code: 'user_locked',
          message: 'a',
          meta: { lockout_expires_in_seconds: 9, session_id: 's' },
        },
        { code: 'user_locked', message: 'a', meta: { sessionId: 's' } },
      ],
      ['user_locked: a'],
    ],
    [
      'an item with odd `errors`',
      {
        errors: [
          { code: 'a_new_one', message: 'a', errors: 5 },
          { code: 'form_code_incorrect', message: 'b', errors: {} },
          { code: 'captcha_invalid', message: 'c', errors: [] },
        ],
      },
      ['a_new_one: a', 'form_code_incorrect: b', 'captcha_invalid: c'],
    ],
    [
      'an item with errors of its own',
      {
        errors: [
          { code: 'a_new_one', message: 'a', errors: [{ code: 'another_new_one', message: 'b' }] },
          { code: 'form_code_incorrect', message: 'c' },
        ],
      },
      ['a_new_one: a', 'another_new_one: b', 'form_code_incorrect: c'],
    ],
    [
      'an answer as JSON, as an item',
      { errors: [{ clerkError: true, code: 'api_response_error', errors: [taken] }] },
      [`form_identifier_exists: ${taken.message}`],
    ],
    [
      'items with a code that is no text',
      {
        errors: [
          { code: 42, message: 'a' },
          { code: null, meta: { param_name: 'x' } },
          { code: {}, long_message: 'c' },
          { code: 7 },
        ],
      },
      ['unexpected_error: a', 'unexpected_error: ', 'unexpected_error: ', 'unexpected_error: '],
    ],
    [
      'items without any content',
      { errors: [{}, null, 0, '', { code: null }, { code: 'form_code_incorrect', message: 'a' }] },
      ['form_code_incorrect: a'],
    ],
    ['an HTTP answer without errors', { status: 502, data: '<html>' }, ['gateway_error: ']],
    [
      'an error whose body is only a text',
      { message: 'Oops', data: '[see the logs' },
      ['unexpected_error: Oops'],
    ],
    ['the text of a failed fetch', 'Failed to fetch', ['network_error: Failed to fetch']],
    [
      'a permission that is not about passkeys',
      new DOMException('Write permission denied.', 'NotAllowedError'),
      ['unexpected_error: Write permission denied.'],
    ],
    [
      'a closed passkey prompt',
      new DOMException('The operation either timed out or was not allowed.', 'NotAllowedError'),
      ['passkey_operation_aborted: The operation either timed out or was not allowed.'],
    ],
  ])('%s', (_, input, expected) => {
    expect(texts(input)).toEqual(expected);
  });
});
