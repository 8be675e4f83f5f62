import { createRequire } from 'node:module';
import { ClerkAPIResponseError, ClerkRuntimeError } from '@clerk/shared/error';
import { describe, expect, it } from 'vitest';
import { decodeClerkError } from '../../src/entry/index.ts';
import { wireError } from '../../src/testing/index.ts';
import { nameOf } from './entries.ts';

// What the SDKs lose between the wire and the app, by number. Losses that need a page are tested in
// test/browser/sdkLosses.test.tsx. The errors here are made by the SDK's own classes.
const throwing = (...wire: object[]) =>
  new ClerkAPIResponseError('Failed.', { data: wire as never, status: 422, clerkTraceId: 'a1' });

describe('1. meta is cut down to a list of known keys', () => {
  it.each([
    ['UserLocked', 'lockout_expires_in_seconds', { retryAfter: 1800, support: 'support' }],
    ['UserDataMissing', 'param_names', { paramNames: ['email_address', 'password'] }],
    [
      'FormAtLeastOneOptionalParameterMissing',
      'param_names',
      { paramNames: ['first_name', 'last_name'] },
    ],
    ['DevMonthlySMSLimitExceeded', 'limit', { limit: 100 }],
  ] as const)('%s loses %s and has it from the text', (name, key, params) => {
    const wire = wireError(name);
    const error = throwing(wire);
    expect(wire.meta).toHaveProperty(key);
    expect(JSON.stringify(error.errors[0]?.meta)).toBe('{}');
    expect(decodeClerkError(error).errors[0].params).toEqual(params);
  });

  it.each([
    ['MissingOrganizationPermission', 'permissions'],
    ['UnsupportedSubscriptionPlanFeatures', 'unsupported_features'],
    ['UnsupportedCountry', 'alpha2'],
  ] as const)('%s loses %s for good, and keeps its name', (name, key) => {
    const wire = wireError(name);
    expect(wire.meta).toHaveProperty(key);
    const [error] = decodeClerkError(throwing(wire)).errors;
    expect(nameOf(error)).toBe(name);
    expect(JSON.stringify(error)).not.toContain(key);
  });
});

describe('4. error.name is minified, and instanceof fails across bundles', () => {
  it('two copies of the SDK do not know of each other; both are decoded alike', () => {
    const require = createRequire(import.meta.url);
    const copy = require('@clerk/shared/error') as typeof import('@clerk/shared/error');
    const theirs = new copy.ClerkAPIResponseError('Failed.', {
      data: [wireError('FormPwnedPassword') as never],
      status: 422,
      clerkTraceId: 'a1',
    });
    expect(theirs).not.toBeInstanceOf(ClerkAPIResponseError);
    expect(decodeClerkError(theirs)).toEqual(
      decodeClerkError(throwing(wireError('FormPwnedPassword'))),
    );
  });

  it.each(['F', 'a', '', 'TypeError'])('a class named %j is known by its structure', (name) => {
    const error = throwing(wireError('FormPwnedPassword'));
    Object.defineProperty(error, 'name', { value: name });
    expect(decodeClerkError(error)).toMatchObject({
      kind: 'api',
      status: 422,
      errors: [{ code: 'form_password_pwned', fields: ['password'] }],
    });
  });
});

describe('5. errors do not survive a copy', () => {
  it('JSON drops the message of the error; all of its errors are decoded', () => {
    const error = throwing(wireError('FormPwnedPassword'), wireError('UserLocked'));
    const copy = JSON.parse(JSON.stringify(error));
    expect(copy).not.toHaveProperty('message');
    expect(decodeClerkError(copy)).toEqual(decodeClerkError(error));
  });

  it('structuredClone drops everything but the message, which is kept', () => {
    const copy = structuredClone(throwing(wireError('FormPwnedPassword')));
    expect(copy).not.toHaveProperty('errors');
    expect(decodeClerkError(copy)).toMatchObject({
      kind: 'unexpected',
      errors: [{ code: 'unexpected_error', message: 'Failed.' }],
    });
  });

  it('structuredClone of a runtime error leaves the code in the message, where it is found', () => {
    const copy = structuredClone(
      new ClerkRuntimeError('Cancelled.', { code: 'reverification_cancelled' }),
    );
    expect(copy).not.toHaveProperty('code');
    expect(decodeClerkError(copy)).toMatchObject({
      kind: 'cancelled',
      errors: [{ code: 'reverification_cancelled' }],
    });
  });

  it('our own result survives both', () => {
    const failure = decodeClerkError(throwing(wireError('FormPwnedPassword')));
    expect(structuredClone(failure)).toEqual(failure);
    expect(JSON.parse(JSON.stringify(failure))).toEqual(failure);
    expect(decodeClerkError(JSON.stringify(failure))).toEqual(failure);
  });
});

describe('`errors: []`: an answer without a Clerk body', () => {
  it.each([
    [502, 'gateway_error'],
    [500, 'gateway_error'],
    [429, 'too_many_requests'],
  ])('%d is known by its status', (status, code) => {
    const error = new ClerkAPIResponseError('', { data: [], status, retryAfter: 9 });
    expect(error.errors).toEqual([]);
    expect(decodeClerkError(error)).toMatchObject({ status, retryAfter: 9, errors: [{ code }] });
  });
});
