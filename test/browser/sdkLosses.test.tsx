import { ClerkAPIResponseError } from '@clerk/shared/error';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeClerkError } from '../../src/entry/index.ts';
import { wireError } from '../../src/testing/index.ts';
import { nameOf } from '../sdk/entries.ts';
import { openPage } from './sdkPage.tsx';
import { rejection, SDK_PATHS, type SdkPath } from './sdkPaths.ts';

// What clerk-js and the hooks lose between the wire and the app, by number. Those that need no
// page are tested in test/sdk/losses.test.ts.
let page: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  page = await openPage();
});
afterAll(() => page.close());

const [signUp, signIn, legacySignUp] = SDK_PATHS as [SdkPath, SdkPath, SdkPath, SdkPath];

afterEach(async () => {
  page.fake.reset();
  await signUp.reset(page.hooks);
  await signIn.reset(page.hooks);
});

const upErrors = () => page.hooks().signUp.errors;
const inErrors = () => page.hooks().signIn.errors;

describe('2. the hooks sort errors into fields, and some fall through', () => {
  it('a global error beside a field error is in `raw` only', async () => {
    page.fake.fail(signUp.route, ['FormPwnedPassword', 'CaptchaInvalid'], { status: 422 });
    await signUp.fail(page.hooks);
    expect(upErrors().global).toBeNull();
    expect(upErrors().fields.password?.code).toBe('form_password_pwned');
    const { errors } = decodeClerkError(upErrors());
    expect(errors.map(nameOf)).toEqual(['FormPwnedPassword', 'CaptchaInvalid']);
    expect(errors.map(({ fields }) => fields)).toEqual([['password'], []]);
  });

  it.each(['email_address', 'web3_wallet', 'unsafe_metadata.age', ''])(
    'a param that the hook does not know is in `raw` only: %j',
    async (param) => {
      page.fake.fail(signIn.route, 'FormMissingParameter', { param, status: 422 });
      await signIn.fail(page.hooks);
      expect(Object.values(inErrors().fields).filter(Boolean)).toEqual([]);
      expect(inErrors().global).toBeNull();
      const { errors } = decodeClerkError(inErrors());
      expect(errors.map(nameOf)).toEqual([param ? 'FormMissingParameter' : '']);
      expect(errors[0].fields).toEqual(param ? [param] : []);
    },
  );

  it('of two errors on one field the last wins', async () => {
    const names = ['FormPwnedPassword', 'FormInvalidPasswordLengthTooShort'] as const;
    page.fake.fail(signUp.route, names, { status: 422 });
    await signUp.fail(page.hooks);
    expect(upErrors().fields.password?.code).toBe('form_password_length_too_short');
    expect(decodeClerkError(upErrors()).errors.map(nameOf)).toEqual(names);
  });

  it('without a field error, `raw` and `global` hold the same one whole answer', async () => {
    page.fake.fail(signUp.route, ['CaptchaInvalid', 'UserLocked'], { status: 422 });
    await signUp.fail(page.hooks);
    expect(upErrors().raw).toHaveLength(1);
    expect(upErrors().global).toHaveLength(1);
    expect(decodeClerkError(upErrors())).toMatchObject({ status: 422, errors: { length: 2 } });
  });
});

describe('3. clerk-js keeps no trace id, and seconds to wait only for 429', () => {
  it('the trace id is lost', async () => {
    page.fake.fail(signUp.route, 'UserLocked', { traceId: 'a1' });
    const [error] = await legacySignUp.fail(page.hooks);
    expect(error).toMatchObject({ clerkError: true, clerkTraceId: undefined });
    expect(decodeClerkError(error)).not.toHaveProperty('traceId');
  });

  it.each([
    [429, 30, 30],
    [429, new Date(Date.now() + 30_000), undefined],
    [422, 30, undefined],
  ])('%d with Retry-After %o', async (status, retryAfter, expected) => {
    page.fake.fail(signUp.route, 'CaptchaInvalid', { status, retryAfter });
    const [error] = await legacySignUp.fail(page.hooks);
    expect((error as ClerkAPIResponseError).retryAfter).toBe(expected);
    expect(decodeClerkError(error).retryAfter).toBe(expected);
  });
});

describe('4. error.name is minified, and instanceof fails across bundles', () => {
  it('is known by its structure', async () => {
    page.fake.fail(signUp.route, 'UserLocked');
    const [error] = await legacySignUp.fail(page.hooks);
    expect((error as Error).name).not.toBe('ClerkAPIResponseError');
    expect(error).not.toBeInstanceOf(ClerkAPIResponseError);
    expect(decodeClerkError(error).errors.map(nameOf)).toEqual(['UserLocked']);
  });
});

describe('5. an error without a field is given functions as properties', () => {
  it('which do not get into our result', async () => {
    page.fake.fail(signUp.route, 'UserLocked');
    const [error] = await signUp.fail(page.hooks);
    expect(typeof (error as { isClerkRuntimeError?: unknown }).isClerkRuntimeError).toBe(
      'function',
    );
    const failure = decodeClerkError(error);
    expect(structuredClone(failure)).toEqual(failure);
  });
});

describe('6. `raw` and `global` hold values that are no Clerk errors', () => {
  it('a SyntaxError, for an answer of broken JSON', async () => {
    page.fake.fail(signUp.route, 'broken-json', { status: 422 });
    await signUp.fail(page.hooks);
    // In Safari it is a DOMException of that name.
    expect(upErrors().raw?.[0]).toMatchObject({ name: 'SyntaxError' });
    expect(decodeClerkError(upErrors())).toMatchObject({
      kind: 'gateway',
      errors: [{ code: 'gateway_error' }],
    });
  });

  it('a param named like a method of every object lands on it', async () => {
    page.fake.fail(signUp.route, 'FormUnknownParameter', { param: 'to_string', status: 422 });
    await signUp.fail(page.hooks);
    expect(typeof upErrors().fields.toString).toBe('object');
    expect(decodeClerkError(upErrors()).errors).toMatchObject([
      { code: 'form_param_unknown', fields: ['to_string'] },
    ]);
  });
});

describe('7. a network failure is a success', () => {
  afterEach(() => {
    delete (navigator as { webdriver?: unknown }).webdriver;
    delete (navigator as { onLine?: unknown }).onLine;
  });

  it.each([
    ['where a robot drives the page', { webdriver: true }],
    ['where the browser knows that it is offline', { onLine: false }],
  ])('%s: `{ error: null }`, and the hook shows nothing', async (_, facts) => {
    for (const [name, value] of Object.entries(facts))
      Object.defineProperty(navigator, name, { value, configurable: true });
    page.fake.fail(signUp.route, 'dropped');
    const result = await page.hooks().signUp.signUp.create({ emailAddress: 'a@example.com' });
    expect(result).toEqual({ error: null });
    expect(upErrors().raw).toBeNull();
  });

  it('but not in the page of a person who seems to be online', async () => {
    page.fake.fail(signUp.route, 'dropped');
    const [error, errors] = await signUp.fail(page.hooks);
    expect(decodeClerkError(error)).toMatchObject({ errors: [{ code: 'network_error' }] });
    expect(decodeClerkError(errors)).toMatchObject({ errors: [{ code: 'network_error' }] });
  });
});

describe('8. failures that are no answer with errors', () => {
  it('a verification that failed with HTTP 200 is in the resource only', async () => {
    page.fake.succeed(signIn.route, {
      response: {
        object: 'sign_in',
        id: 'sia_1',
        status: 'needs_first_factor',
        first_factor_verification: {
          status: 'failed',
          strategy: 'oauth_google',
          error: wireError('OAuthAccessDenied'),
        },
      },
    });
    const { error } = await page.hooks().signIn.signIn.create({ identifier: 'a@example.com' });
    expect(error).toBeNull();
    expect(inErrors().raw).toBeNull();
    const { errors } = decodeClerkError(page.hooks().signIn.signIn);
    expect(errors.map(nameOf)).toEqual(['OAuthAccessDenied']);
    expect(errors[0].params).toEqual({ providerName: 'Google' });
  });

  it.each([
    ['the person closed', 'NotAllowedError', 'passkey_retrieval_cancelled'],
    ['another prompt replaced', 'AbortError', 'passkey_operation_aborted'],
  ])('a passkey prompt that %s is a failed one', async (_, name, code) => {
    const nonce = JSON.stringify({ challenge: 'AAAA', rpId: 'localhost', allowCredentials: [] });
    page.fake.succeed(signIn.route, {
      response: {
        object: 'sign_in',
        id: 'sia_1',
        status: 'needs_first_factor',
        first_factor_verification: { status: 'unverified', strategy: 'passkey', nonce },
      },
    });
    const prompt = vi.spyOn(navigator.credentials, 'get');
    prompt.mockRejectedValue(new DOMException('No.', name));
    const { error } = await page.hooks().signIn.signIn.passkey({ flow: 'discoverable' });
    prompt.mockRestore();
    expect(error).toMatchObject({ code: 'passkey_retrieval_failed' });
    const expected = { kind: 'cancelled', errors: [{ code }] };
    expect(decodeClerkError(error)).toMatchObject(expected);
    expect(decodeClerkError(inErrors())).toMatchObject(expected);
  });

  it('finalize() without a session throws a plain Error', async () => {
    const { error } = (await page
      .hooks()
      .signIn.signIn.finalize()
      .catch((thrown: unknown) => ({ error: thrown }))) as { error: Error };
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toHaveProperty('clerkError');
    expect(decodeClerkError(error)).toMatchObject({
      kind: 'unexpected',
      errors: [{ code: 'unexpected_error', message: error.message }],
    });
  });

  it('requires_captcha makes clerk-js ask for a verification first', async () => {
    page.fake.fail(signUp.route, 'CaptchaVerificationRequired', { status: 401 });
    const error = await rejection(
      page.hooks().legacySignUp.signUp?.create({ emailAddress: 'a@example.com' }),
    );
    expect(page.fake.requests.map(({ path }) => path)).toContain('/v1/client/verify');
    expect(decodeClerkError(error).errors.map(nameOf)).toEqual(['CaptchaVerificationRequired']);
  });
});
