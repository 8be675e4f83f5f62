import { describe, expect, test } from 'vitest';
import { decodeClerkError } from './decodeClerkError.ts';

const wire = (code: string, longMessage = '', meta: object = {}, message = '') => ({
  code,
  message,
  long_message: longMessage,
  meta,
});

const pwned = wire('form_password_pwned', 'Found in a breach.', { param_name: 'password' });
const taken = wire('form_identifier_exists', 'That username is taken. Please try another.', {
  param_name: 'username',
});
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
    ['an object that holds it', { errors: hookErrors }, ['form_password_pwned', 'captcha_invalid']],
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
      'a wallet error',
      { code: 4001, message: 'User rejected the request.' },
      ['web3_signature_request_rejected'],
    ],
    ['an aborted request', new DOMException('stop', 'AbortError'), ['request_aborted']],
    ['a timeout', new DOMException('late', 'TimeoutError'), ['request_timeout']],
    ['fetch without an answer', new TypeError('Failed to fetch'), ['network_error']],
    [
      "Node's fetch that timed out",
      new TypeError('fetch failed', { cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }),
      ['request_timeout'],
    ],
    ['an HTML body', '<!doctype html><title>502</title>', ['gateway_error']],
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

describe('the failure', () => {
  test.each<[string, unknown, string]>([
    ['api', { errors: [pwned] }, 'api'],
    ['gateway', '<html>', 'gateway'],
    ['network', new TypeError('Load failed'), 'network'],
    ['client', { clerkRuntimeError: true, code: 'passkey_not_supported', message: '' }, 'client'],
    [
      'cancelled',
      { clerkRuntimeError: true, code: 'passkey_retrieval_cancelled', message: '' },
      'cancelled',
    ],
    ['unexpected', {}, 'unexpected'],
    [
      'api, where an answer and a network error came together',
      [new TypeError('Load failed'), { errors: [pwned] }],
      'api',
    ],
  ])('is of kind %s', (_, input, kind) => {
    expect(decodeClerkError(input).kind).toBe(kind);
  });

  test('has status, trace id and seconds to wait', () => {
    const failure = decodeClerkError(new ApiResponseError());
    expect(failure).toMatchObject({ status: 422, traceId: 'trace_1', retryAfter: 30 });
  });

  test.each([
    [
      'the lockout that meta tells',
      wire('user_locked', '', { lockout_expires_in_seconds: 1800 }),
      1800,
    ],
    [
      'the lockout that only the text tells',
      wire(
        'user_locked',
        'Your account is locked. You will be able to try again in 1 hour. For more information, contact support.',
      ),
      3600,
    ],
    [
      'the pause that the text tells',
      wire(
        'verification_code_too_many_requests',
        'Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.',
      ),
      30,
    ],
  ])('takes the seconds to wait from %s', (_, error, seconds) => {
    expect(decodeClerkError({ errors: [error] }).retryAfter).toBe(seconds);
  });

  test('passes Retry-After on to the error whose message says how long to wait', () => {
    const { errors } = decodeClerkError({
      status: 429,
      retryAfter: 20,
      errors: [wire('too_many_requests')],
    });
    expect(errors[0].params).toEqual({ retryAfter: 20 });
  });

  test('is frozen all through, and plain JSON', () => {
    const failure = decodeClerkError({
      errors: [wire('invalid_plan_change', '', { plan: { name: 'Pro', tags: ['a'] } })],
    });
    const deep: unknown[] = [failure];
    for (const value of deep) {
      expect(Object.isFrozen(value)).toBe(true);
      for (const inner of Object.values(value as object))
        if (typeof inner === 'object') deep.push(inner);
    }
    expect(JSON.parse(JSON.stringify(failure))).toEqual(failure);
  });

  test('decodes to itself, also after a trip through JSON', () => {
    for (const input of [
      new ApiResponseError(),
      { errors: [pwned, taken] },
      '<html>',
      new TypeError('Load failed'),
    ]) {
      const failure = decodeClerkError(input);
      expect(decodeClerkError(failure)).toEqual(failure);
      expect(decodeClerkError(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
    }
  });
});

describe('errors that share a code', () => {
  test.each([
    ['FormInvalidEmailAddress', 'email_address must be a valid email address.'],
    ['FormInvalidEmailLocalPart', 'email_address must be a valid email address local part.'],
    ['FormInvalidParameterFormat', ''],
    ['FormInvalidEmailAddress', 'email_address must be a valid email address'],
    [
      'FormInvalidEmailAddress',
      'Please: “email_address” must be a  VALID email address.'.replace('Please: ', ''),
    ],
    [undefined, 'Something else is wrong with email_address.'],
    [undefined, 'What anyone ever wrote in there must be a valid email address.'],
  ])('are told apart by their text: %s', (variant, text) => {
    const [error] = decodeClerkError({ errors: [wire('form_param_format_invalid', text)] }).errors;
    expect(error.variant).toBe(variant);
    expect(error.known).toBe(true);
  });

  test('are told apart by the short text where the long one is the same', () => {
    const [error] = decodeClerkError({
      errors: [wire('resource_not_found', 'Resource not found', {}, 'not found')],
    }).errors;
    expect(error.variant).toBe('ResourceNotFound');
  });

  test('are told apart by the prefix of an id where all texts are the same', () => {
    const read = (id: string) =>
      decodeClerkError({
        errors: [wire('resource_not_found', `No identifier was found with id ${id}`)],
      }).errors[0];
    expect(read('alid_1').variant).toBe('AllowlistIdentifierNotFound');
    expect(read('blid_1').variant).toBe('BlocklistIdentifierNotFound');
    expect(read('other_1')).toMatchObject({ params: { identifierId: 'other_1' } });
    expect(read('other_1')).not.toHaveProperty('variant');
  });

  test('are told apart by meta where the text says nothing', () => {
    const [error] = decodeClerkError({
      errors: [wire('duplicate_record', '', { email_addresses: ['a@example.com'] })],
    }).errors;
    expect(error).toMatchObject({
      variant: 'DuplicateInvitations',
      params: { emails: ['a@example.com'] },
    });
  });

  test('an empty code is known only by its text', () => {
    const [known] = decodeClerkError({
      errors: [wire('', 'This username already exists.')],
    }).errors;
    expect(known).toMatchObject({ code: '', variant: 'IdentificationExists', known: true });
    const [unknown] = decodeClerkError({ errors: [wire('', 'Who knows.')] }).errors;
    expect(unknown).toMatchObject({ known: false, longMessage: 'Who knows.' });
  });
});

describe('values', () => {
  test.each<[string, object, object]>([
    [
      'counts',
      wire('form_password_length_too_short', 'Passwords must be 8 characters or more.'),
      { minLength: 8 },
    ],
    [
      'two counts',
      wire(
        'form_username_invalid_length',
        'Your username must be between 4 and 64 characters long.',
      ),
      { minLength: 4, maxLength: 64 },
    ],
    [
      'a count with a separator',
      wire(
        'bulk_size_exceeded',
        'Parameters exceed the maximum allowed bulk processing size of 1,000.',
      ),
      { limit: 1000 },
    ],
    [
      'durations',
      wire(
        'user_locked',
        'Your account is locked. You will be able to try again in 1 hour 30 minutes. For more information, please contact support.',
      ),
      { retryAfter: 5400, support: 'support' },
    ],
    [
      'lists',
      wire(
        'organization_missing_creator_role_permissions',
        'The creator role must contain the following permissions: org:a, org:b',
      ),
      { permissionKeys: ['org:a', 'org:b'] },
    ],
    [
      'quoted lists',
      wire(
        'duplicate_record',
        'There are already pending invitations for the following email addresses: a@example.com, b@example.com',
      ),
      { emails: ['a@example.com', 'b@example.com'] },
    ],
    [
      'countries',
      wire(
        'unsupported_country_code',
        'Phone numbers from this country (Cuba) are currently not supported. For more information, please contact support.',
        { alpha2: 'cu' },
      ),
      { countryName: 'Cuba', support: 'support', country: 'CU' },
    ],
    [
      'zxcvbn codes',
      wire('form_password_not_strong_enough', '', {
        zxcvbn: { suggestions: [{ code: 'anotherWord', message: 'Add' }] },
      }),
      { suggestions: ['anotherWord'] },
    ],
    [
      'text',
      wire('oauth_access_denied', 'You did not grant access to your Google account'),
      { providerName: 'Google' },
    ],
    [
      'meta in camel case',
      wire('missing_organization_permission', '', { permissions: ['org:x'] }),
      { permissions: ['org:x'] },
    ],
  ])('%s are read back out', (_, error, params) => {
    expect(decodeClerkError({ errors: [error] }).errors[0].params).toEqual(params);
  });
});

describe('fields', () => {
  test.each<[string, object, string[]]>([
    ['param_name', wire('form_param_nil', '', { param_name: 'email_address' }), ['email_address']],
    [
      'paramName',
      { code: 'form_param_nil', longMessage: '', meta: { paramName: 'email_address' } },
      ['email_address'],
    ],
    ['name', { code: 'form_param_nil', shortMessage: '', meta: { name: 'param' } }, ['param']],
    [
      'param_names',
      wire('form_data_missing', '', { param_names: ['first_name', 'last_name'] }),
      ['first_name', 'last_name'],
    ],
    [
      'names',
      wire('form_param_missing', '', { names: ['username', 'code'] }),
      ['username', 'code'],
    ],
    [
      'the text, when the SDK dropped meta',
      wire('form_param_missing', 'at least one of `username, code` must be provided'),
      ['username', 'code'],
    ],
    [
      'a Go list in the text',
      wire(
        'form_data_missing',
        '["first_name" "last_name"] data doesn\'t match user requirements set for this instance',
      ),
      ['first_name', 'last_name'],
    ],
    [
      'the English name in the text',
      wire('form_param_nil', 'Email address is required.'),
      ['email_address'],
    ],
    ['nothing', wire('user_locked'), []],
  ])('come from %s', (_, error, fields) => {
    expect(decodeClerkError({ errors: [error] }).errors[0].fields).toEqual(fields);
  });
});

test('no error is lost, none appears twice, the order is kept', () => {
  const other = wire('form_password_pwned', 'Found in a breach.', { param_name: 'new_password' });
  const failure = decodeClerkError({ errors: [taken, pwned, { ...pwned }, other] });
  expect(failure.errors.map(({ code, fields }) => [code, ...fields])).toEqual([
    ['form_identifier_exists', 'username'],
    ['form_password_pwned', 'password'],
    ['form_password_pwned', 'new_password'],
  ]);
});
