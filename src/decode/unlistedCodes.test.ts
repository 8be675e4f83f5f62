import { describe, expect, test } from 'vitest';
import { wire } from '../../test/wire.ts';
import { decodeClerkError } from './decodeClerkError.ts';
import { decodeClerkResponse } from './decodeClerkResponse.ts';

const code = 'brand_new_thing';
const unlisted = wire(code, 'Something is new.');
const first = (input: unknown) => decodeClerkError(input).errors[0];

describe('an unlisted code means what its HTTP status means', () => {
  test.each([
    [400, 'user', 'retry'],
    [401, 'user', 'sign-in'],
    [402, 'user', 'upgrade-plan'],
    [403, 'user', 'contact-support'],
    [404, 'user', 'restart-flow'],
    [405, 'developer', 'fix-request'],
    [409, 'user', 'retry'],
    [410, 'user', 'restart-flow'],
    [413, 'user', 'correct-input'],
    [415, 'developer', 'fix-request'],
    [418, 'user', 'retry'],
    [422, 'user', 'retry'],
    [423, 'user', 'contact-support'],
    [429, 'user', 'wait'],
    [500, 'user', 'wait'],
    [503, 'user', 'wait'],
  ])('%d: %s, %s', async (status, audience, remedy) => {
    const expected = { code, serverCode: code, known: false, status, audience, remedy, params: {} };
    const failure = decodeClerkError({ clerkError: true, status, errors: [unlisted] });
    expect(failure).toMatchObject({ kind: 'api', status, errors: [expected] });
    const response = Response.json({ errors: [unlisted] }, { status });
    expect(await decodeClerkResponse(response)).toEqual(failure);
  });

  test.each([
    ['no status', {}],
    ['a status of success', { status: 200 }],
    ['a status that is text', { status: 'failed' }],
  ])('%s: try again', (_, header) => {
    const error = first({ ...header, errors: [unlisted] });
    expect(error).toMatchObject({ audience: 'user', remedy: 'retry' });
    expect(error).not.toHaveProperty('status');
  });

  test.each([400, 422])('%d at a field: correct it', (status) => {
    const error = wire(code, '', { param_name: 'nickname' });
    expect(first({ status, errors: [error] })).toMatchObject({ remedy: 'correct-input' });
  });

  test('a listed code keeps its own meaning, without a status', () => {
    const error = first({ status: 429, errors: [wire('form_password_pwned')] });
    expect(error).toMatchObject({ remedy: 'choose-another' });
    expect(error).not.toHaveProperty('status');
  });
});

describe('an unlisted code with a Retry-After', () => {
  test.each([undefined, 403, 429, 503])('and status %s: wait so long', (status) => {
    const failure = decodeClerkError({ status, retryAfter: 30, errors: [unlisted] });
    expect(failure).toMatchObject({
      retryAfter: 30,
      errors: [{ code, audience: 'user', remedy: 'wait', params: { retryAfter: 30 } }],
    });
  });
});

describe('decoded again, an unlisted code keeps its meaning', () => {
  test.each<[string, unknown]>([
    ['a status', { status: 403, errors: [unlisted] }],
    ['a Retry-After', { status: 429, retryAfter: 30, errors: [unlisted] }],
    ['a field', { status: 422, errors: [wire(code, '', { param_name: 'nickname' })] }],
    ["an error of the SDK's", { clerkRuntimeError: true, code, message: 'm' }],
  ])('with %s', (_, input) => {
    const failure = decodeClerkError(input);
    const { errors } = failure;
    expect(decodeClerkError(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
    for (const again of [errors, errors[0], { errors }])
      expect(decodeClerkError(again).errors).toEqual(errors);
  });
});

describe("an unlisted error of the SDK's is for the developer", () => {
  const message = `Clerk: Loading https://a.example/b.js failed.\n\n(code="${code}")\n\n`;
  test.each<[string, unknown]>([
    ['as it is thrown', Object.assign(new Error(message), { clerkRuntimeError: true, code })],
    ['as JSON', { clerkError: true, clerkRuntimeError: true, code, message }],
    ['as a structured clone', new Error(message)],
    ['as a structured clone of an older version', new Error(`🔒 ${message}`)],
    ['in a result', { error: { clerkRuntimeError: true, code, message } }],
    ["among a hook's errors", { raw: [{ clerkRuntimeError: true, code, message }], fields: {} }],
  ])('%s', (_, input) => {
    expect(decodeClerkError(input)).toMatchObject({
      kind: 'client',
      errors: [{ code, known: false, audience: 'developer', remedy: 'retry' }],
    });
  });

  test('a listed one keeps its own audience', () => {
    const listed = { clerkRuntimeError: true, code: 'passkey_not_supported', message };
    expect(first(listed)).toMatchObject({ known: true, audience: 'user' });
  });
});
