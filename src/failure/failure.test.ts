import { describe, expect, test } from 'vitest';
import { pwned, taken, wire } from '../../test/wire.ts';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { decodeClerkResponse } from '../decode/decodeClerkResponse.ts';

/** As the SDKs throw it. */
const sdkError = Object.assign(new Error('m'), {
  clerkError: true,
  code: 'api_response_error',
  status: 422,
  clerkTraceId: 'trace_1',
  retryAfter: 30,
  errors: [
    {
      code: 'form_password_pwned',
      message: 'm',
      longMessage: 'l',
      meta: { paramName: 'password' },
    },
  ],
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
    ['unexpected, when an answer went well', { status: 399, errors: [] }, 'unexpected'],
    ['gateway, when an answer did not', { status: 400 }, 'gateway'],
    [
      'client, in a list and after a trip through JSON',
      { raw: [{ clerkRuntimeError: true, code: 'passkey_not_supported' }], fields: {} },
      'client',
    ],
    [
      'api, when an answer and a network error come together',
      [new TypeError('Load failed'), { errors: [pwned] }],
      'api',
    ],
  ])('is of kind %s', (_, input, kind) => {
    expect(decodeClerkError(input).kind).toBe(kind);
  });

  const header = { status: 422, clerkTraceId: 'trace_1', retryAfter: 30 };
  test.each<[string, object]>([
    ['an error of the SDKs', sdkError],
    ['an error in the shape of the documentation', { ...header, code: 'x', shortMessage: '' }],
    ['a known code', { ...header, code: 'too_many_requests' }],
    ['a wrapper', { ...header, data: { errors: [pwned] } }],
  ])('has the status, trace id and seconds to wait of %s', (_, input) => {
    const failure = decodeClerkError(input);
    expect(failure).toMatchObject({ status: 422, traceId: 'trace_1', retryAfter: 30 });
  });

  test.each(['clerk_trace_id', 'clerkTraceId', 'traceId', 'trace_id'])('has a %s', (key) => {
    const inMeta = { ...pwned, meta: { [key]: 'trace_1' } };
    expect(decodeClerkError({ errors: [pwned], [key]: 'trace_1' }).traceId).toBe('trace_1');
    expect(decodeClerkError({ errors: [inMeta] }).traceId).toBe('trace_1');
  });

  test('has the seconds to wait from the spelling of the wire', () => {
    expect(decodeClerkError({ errors: [pwned], retry_after: 30 }).retryAfter).toBe(30);
  });

  test.each([
    ['the lockout in meta', wire('user_locked', '', { lockout_expires_in_seconds: 1800 }), 1800],
    [
      'the lockout in the text',
      wire(
        'user_locked',
        'Your account is locked. You will be able to try again in 1 hour. For more information, contact support.',
      ),
      3600,
    ],
    [
      'the pause in the text',
      wire(
        'verification_code_too_many_requests',
        'Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.',
      ),
      30,
    ],
  ])('takes the seconds to wait from %s', (_, error, seconds) => {
    expect(decodeClerkError({ errors: [error] }).retryAfter).toBe(seconds);
  });

  test('gives Retry-After to the error that asks the person to wait', () => {
    const { errors } = decodeClerkError({
      status: 429,
      retryAfter: 20,
      errors: [wire('too_many_requests')],
    });
    expect(errors[0].params).toEqual({ retryAfter: 20 });
  });

  test('keeps the wait of an error that is decoded again without its failure', () => {
    const { errors } = decodeClerkError({ retryAfter: 20, errors: [wire('too_many_requests')] });
    for (const again of [errors, errors[0], { errors }])
      expect(decodeClerkError(again)).toMatchObject({ retryAfter: 20, errors });
  });

  test.each([
    ['form_password_pwned', true],
    ['brand_new_thing', false],
  ])('has the code %s as text, also when it is decoded again', (code, known) => {
    const failure = decodeClerkError({ errors: [wire(code)] });
    for (const again of [failure, decodeClerkError(JSON.parse(JSON.stringify(failure)))])
      expect(again.errors[0]).toMatchObject({ code, serverCode: code, known });
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

  test.each<[string, unknown]>([
    ['an error of the SDKs', sdkError],
    ['several errors', { errors: [pwned, taken] }],
    ['HTML', '<html>'],
    ['a lost connection', new TypeError('Load failed')],
    ['nothing', undefined],
    [
      'an error of the SDK itself',
      { clerkRuntimeError: true, code: 'passkey_not_supported', message: '' },
    ],
    ['a 429 without errors', { clerkError: true, status: 429, retryAfter: 5, errors: [] }],
    [
      'an error with a wait beside one without',
      {
        errors: [
          wire('too_many_requests'),
          wire('user_locked', '', { lockout_expires_in_seconds: 9 }),
        ],
      },
    ],
    ['a date too far ahead', { errors: [pwned], retryAfter: 'Fri, 31 Dec 9999 23:59:59 GMT' }],
    ['seconds too many', { errors: [pwned], retryAfter: 999_999_999.5 }],
  ])('of %s decodes to itself, also after a trip through JSON', (_, input) => {
    const failure = decodeClerkError(input);
    expect(decodeClerkError(failure)).toEqual(failure);
    expect(decodeClerkError(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
  });

  test('of an answer without a status decodes to itself', async () => {
    const failure = await decodeClerkResponse(Response.error());
    expect(decodeClerkError(failure)).toEqual(failure);
  });
});
