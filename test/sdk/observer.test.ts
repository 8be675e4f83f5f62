import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeClerkError } from '../../src/decode/decodeClerkError.ts';
import {
  type ClerkResponseObserver,
  observeClerkResponses,
} from '../../src/observe/observeClerkResponses.ts';
import { apiResponseError, createFakeClerk, patchFetch } from '../../src/testing/index.ts';

const url = 'https://api.clerk.com/v1/client/sign_ups?_clerk_js_version=6.40.0';
const clerk = createFakeClerk();
let owner: { fetch: typeof fetch };
let observer: ClerkResponseObserver;

beforeEach(() => {
  clerk.reset();
  owner = { fetch: async () => new Response('{}') };
  patchFetch(clerk, { owner });
  observer = observeClerkResponses({ owner });
});
afterEach(() => observer.stop());

const ask = (to = url) => owner.fetch(to, { method: 'POST' });

describe('observeClerkResponses', () => {
  it('puts back what the SDK drops', async () => {
    const name = 'MissingOrganizationPermission';
    clerk.fail('* *', name, { status: 403, traceId: 'a1', retryAfter: 5 });
    await ask();
    const caught = apiResponseError(name, { status: 403 });
    expect(decodeClerkError(caught)).not.toHaveProperty('traceId');
    expect(observer.decode(caught)).toMatchObject({
      kind: 'api',
      status: 403,
      traceId: 'a1',
      retryAfter: 5,
      errors: [{ params: { permissions: ['org:sys_memberships:manage'] } }],
    });
  });

  it('gives only the errors asked for, in their order', async () => {
    const names = ['FormPwnedPassword', 'UserLocked', 'CaptchaInvalid'] as const;
    clerk.fail('* *', names, { traceId: 'a1' });
    await ask();
    const { errors, traceId } = observer.decode(
      apiResponseError(['CaptchaInvalid', 'UserLocked'], { status: 422 }),
    );
    expect(traceId).toBe('a1');
    expect(errors.map(({ code }) => code)).toEqual(['captcha_invalid', 'user_locked']);
    expect(errors[1]?.meta).toEqual({ lockout_expires_in_seconds: 1800 });
  });

  it('distinguishes two errors of one text by their fields', async () => {
    clerk.fail('* *', [
      { name: 'FormPwnedPassword', param: 'password' },
      { name: 'FormPwnedPassword', param: 'new_password' },
    ]);
    await ask();
    const caught = apiResponseError({ name: 'FormPwnedPassword', param: 'new_password' });
    expect(observer.decode(caught).errors[0].fields).toEqual(['new_password']);
  });

  it('takes no answer whose error was of another field', async () => {
    for (const param of ['password', 'new_password']) {
      clerk.fail('* *', 'FormPwnedPassword', { param, traceId: `${param}_1`, times: 1 });
      await ask();
    }
    for (const param of ['password', 'new_password'])
      expect(observer.decode(apiResponseError({ name: 'FormPwnedPassword', param }))).toMatchObject(
        {
          traceId: `${param}_1`,
          errors: [{ fields: [param] }],
        },
      );
    const other = apiResponseError({ name: 'FormPwnedPassword', param: 'other' });
    expect(observer.decode(other)).toEqual(decodeClerkError(other));
  });

  it('takes no answer of another trace id', async () => {
    clerk.fail('* *', 'UserLocked', { traceId: 'browser1' });
    await ask();
    const fromServer = apiResponseError('UserLocked', { traceId: 'server1' });
    expect(observer.decode(fromServer)).toEqual(decodeClerkError(fromServer));
    const same = apiResponseError('UserLocked', { traceId: 'browser1' });
    expect(observer.decode(same).errors[0].meta).toEqual({ lockout_expires_in_seconds: 1800 });
  });

  it('takes the latest answer that held the error', async () => {
    clerk.fail('* *', 'UserLocked', { traceId: 'old1', times: 1 });
    await ask();
    clerk.fail('* *', 'UserLocked', { traceId: 'new1', times: 1 });
    await ask();
    clerk.fail('* *', 'CaptchaInvalid', { traceId: 'other1', times: 1 });
    await ask();
    expect(observer.decode(apiResponseError('UserLocked')).traceId).toBe('new1');
  });

  it('gives a gateway error its Retry-After and ray id', async () => {
    const headers = { 'cf-ray': 'ray1' };
    clerk.fail('* *', 'html', { status: 503, retryAfter: 9, headers });
    await ask();
    const caught = apiResponseError([], { status: 503 });
    expect(observer.decode(caught)).toMatchObject({
      kind: 'gateway',
      retryAfter: 9,
      traceId: 'ray1',
    });
    expect(observer.decode(apiResponseError([], { status: 500 }))).not.toHaveProperty('retryAfter');
  });

  it('says how long to wait after a 429 without errors', async () => {
    clerk.fail('* *', 'empty', { status: 429, retryAfter: new Date(Date.now() + 600_000) });
    await ask();
    const { retryAfter, errors } = observer.decode(apiResponseError([], { status: 429 }));
    expect(retryAfter).toBeGreaterThan(60);
    expect(errors).toMatchObject([{ code: 'too_many_requests', params: { retryAfter } }]);
  });

  it.each([
    ['another error', apiResponseError('SignedOut')],
    ['no Clerk error', new TypeError('x is undefined')],
    ['nothing', undefined],
  ])('leaves %s as it is', async (_, caught) => {
    clerk.fail('* *', 'UserLocked', { traceId: 'a1' });
    await ask();
    expect(observer.decode(caught)).toEqual(decodeClerkError(caught));
  });

  it('keeps the last 10 failures', async () => {
    clerk.fail('* *', 'UserLocked', { traceId: 'first1', times: 1 });
    await ask();
    clerk.fail('* *', 'CaptchaInvalid', { times: 9 });
    for (let asked = 0; asked < 9; asked++) await ask();
    expect(observer.decode(apiResponseError('UserLocked')).traceId).toBe('first1');
    clerk.fail('* *', 'CaptchaInvalid', { times: 1 });
    await ask();
    expect(observer.decode(apiResponseError('UserLocked'))).not.toHaveProperty('traceId');
  });

  it('knows the latest failure, a lost connection among them, until a request goes well', async () => {
    clerk.fail('* *', ['UserLocked', 'CaptchaInvalid'], { times: 1 });
    await ask();
    expect(observer.latest()?.errors).toHaveLength(2);
    clerk.fail('* *', 'dropped', { times: 1 });
    await expect(ask()).rejects.toThrow('Failed to fetch');
    expect(observer.latest()).toMatchObject({ kind: 'network' });
    await ask();
    expect(observer.latest()).toBeUndefined();
  });

  it('counts the request that was sent last, whichever is answered last', async () => {
    const answers: ((response: Response) => void)[] = [];
    const owner = {
      fetch: (_: unknown) => new Promise<Response>((resolve) => answers.push(resolve)),
    };
    const watching = observeClerkResponses({ owner, match: () => true });
    const refuse = (code: string) => Response.json({ errors: [{ code }] }, { status: 422 });
    const first = owner.fetch('https://a.example');
    const second = owner.fetch('https://a.example');
    answers[1]?.(refuse('second'));
    await second;
    expect(watching.latest()?.errors[0].code).toBe('second');
    answers[0]?.(refuse('first'));
    await first;
    expect(watching.latest()?.errors[0].code).toBe('second');
    // The late one is known all the same.
    const late = watching.decode({ errors: [{ code: 'first' }] });
    expect(late.status).toBe(422);
    watching.stop();
  });

  it('takes in nothing more once it has stopped, also what is under way', async () => {
    let answer: (response: Response) => void = () => {};
    const owner = {
      fetch: (_: unknown) => new Promise<Response>((resolve) => (answer = resolve)),
    };
    const onFailure = vi.fn();
    const watching = observeClerkResponses({ owner, match: () => true, onFailure });
    const asked = owner.fetch('https://a.example');
    watching.stop();
    answer(Response.json({ errors: [{ code: 'late' }] }, { status: 422 }));
    expect((await asked).status).toBe(422);
    expect(onFailure).not.toHaveBeenCalled();
    expect(watching.latest()).toBeUndefined();
  });

  it('leaves the answer to be read by others', async () => {
    clerk.fail('* *', 'UserLocked');
    expect(await (await ask()).json()).toMatchObject({ errors: [{ code: 'user_locked' }] });
  });

  it.each<[string, () => Promise<Response>]>([
    [
      'read by another',
      async () => {
        const response = Response.json({ errors: [] }, { status: 422 });
        await response.text();
        return response;
      },
    ],
    [
      'made by hand',
      async () => ({ ok: false, status: 422, json: async () => ({}) }) as unknown as Response,
    ],
  ])('hands on an answer that was %s, of which only the status is known', async (_, fetch) => {
    const byHand = { fetch };
    const other = observeClerkResponses({ owner: byHand });
    expect(await (byHand.fetch as typeof owner.fetch)(url)).toMatchObject({ status: 422 });
    expect(other.latest()).toMatchObject({ kind: 'gateway', status: 422 });
    other.stop();
  });

  it('watches only clerk-js, or what `match` chooses', async () => {
    clerk.fail('* *', 'UserLocked');
    await ask('https://api.clerk.com/v1/users');
    expect(observer.latest()).toBeUndefined();
    const other = observeClerkResponses({
      owner,
      match: ({ pathname }) => pathname === '/v1/users',
    });
    await ask('https://api.clerk.com/v1/users');
    expect(other.latest()).toMatchObject({ errors: [{ code: 'user_locked' }] });
    other.stop();
  });

  it('does not watch a request for which `match` throws', async () => {
    clerk.fail('* *', 'UserLocked');
    const match = () => {
      throw new Error('no');
    };
    const other = observeClerkResponses({ owner, match });
    expect(await ask()).toMatchObject({ ok: false });
    expect(other.latest()).toBeUndefined();
    other.stop();
  });

  it('keeps what the SDK has and the answer lacked', async () => {
    clerk.fail('* *', 'html', { status: 503, retryAfter: 9 });
    await ask();
    const withId = apiResponseError([], { status: 503, traceId: 'a1' });
    expect(observer.decode(withId)).toMatchObject({ traceId: 'a1', retryAfter: 9 });
    clerk.fail('* *', 'html', { status: 502, headers: { 'cf-ray': 'ray1' } });
    await ask();
    const withWait = apiResponseError([], { status: 502, retryAfter: 7 });
    expect(observer.decode(withWait)).toMatchObject({ traceId: 'ray1', retryAfter: 7 });
  });

  describe('an answer that clerk-js could not parse', () => {
    const thrown = (text: string) => ({
      clerkRuntimeError: true,
      code: 'network_error',
      message: text,
    });
    it.each([
      ['in words that are known', 'Clerk: Unexpected end of JSON input'],
      ['in words that are not', 'Clerk: Schwerer Ausnahmefehler'],
    ])('gets its real status back, %s', async (_, text) => {
      clerk.fail('* *', 'html', { status: 403, headers: { 'cf-ray': 'ray1' } });
      await ask();
      expect(observer.decode(thrown(text))).toMatchObject({
        kind: 'gateway',
        status: 403,
        traceId: 'ray1',
        errors: [{ code: 'gateway_error' }],
      });
    });

    it('is no earlier one than the latest, unless its words say so', async () => {
      clerk.fail('* *', 'html', { status: 403, times: 1 });
      await ask();
      await ask();
      expect(observer.decode(thrown('Failed to fetch'))).toMatchObject({ kind: 'network' });
    });
  });

  it('gives an unlisted error the remedy of its real status', async () => {
    const wire = { code: 'brand_new_thing', message: 'm', long_message: 'l', meta: {} };
    const other = { fetch: async () => Response.json({ errors: [wire] }, { status: 404 }) };
    const watching = observeClerkResponses({ owner: other });
    await (other.fetch as typeof owner.fetch)(url);
    const caught = { raw: [{ ...wire, longMessage: 'l' }], fields: {}, global: null };
    expect(decodeClerkError(caught).errors[0].remedy).toBe('retry');
    expect(watching.decode(caught).errors[0]).toMatchObject({
      status: 404,
      remedy: 'restart-flow',
    });
    watching.stop();
  });

  describe('onFailure', () => {
    const failed = vi.fn();
    let watching: ClerkResponseObserver;
    beforeEach(() => {
      failed.mockReset();
      watching = observeClerkResponses({ owner, onFailure: failed });
    });
    afterEach(() => watching.stop());

    it('gets each failure once, in order, and none of what went well', async () => {
      clerk.fail('* *', 'UserLocked', { status: 403, traceId: 'a1', times: 1 });
      await ask();
      await ask();
      clerk.fail('* *', 'dropped', { times: 1 });
      await expect(ask()).rejects.toThrow();
      expect(failed.mock.calls).toMatchObject([
        [{ kind: 'api', status: 403, traceId: 'a1', errors: [{ code: 'user_locked' }] }],
        [{ kind: 'network' }],
      ]);
    });

    it('is called before the answer is there', async () => {
      clerk.fail('* *', 'UserLocked');
      const asked = ask().then(() => failed.mock.calls.length);
      expect(await asked).toBe(1);
    });

    it('may throw without harm', async () => {
      failed.mockImplementation(() => {
        throw new Error('no');
      });
      clerk.fail('* *', 'UserLocked');
      expect(await ask()).toMatchObject({ ok: false });
      expect(watching.latest()).toMatchObject({ errors: [{ code: 'user_locked' }] });
    });

    it('is called no more when the observer has stopped', async () => {
      watching.stop();
      clerk.fail('* *', 'UserLocked');
      await ask();
      expect(failed).not.toHaveBeenCalled();
    });
  });

  it('forgets on request, and goes on watching', async () => {
    clerk.fail('* *', 'UserLocked', { traceId: 'a1', times: 1 });
    await ask();
    observer.forget();
    expect(observer.latest()).toBeUndefined();
    expect(observer.decode(apiResponseError('UserLocked'))).not.toHaveProperty('traceId');
    clerk.fail('* *', 'UserLocked', { traceId: 'a2' });
    await ask();
    expect(observer.decode(apiResponseError('UserLocked')).traceId).toBe('a2');
  });

  it('keeps no answer that is larger than any of Clerk', async () => {
    const text = 'x'.repeat(4000);
    const error = (index: number) => ({ code: 'user_locked', message: `${index}${text}` });
    const errors = Array.from({ length: 20 }, (_, index) => error(index));
    const other = {
      fetch: async () => Response.json({ errors, clerk_trace_id: 'a1' }, { status: 403 }),
    };
    const watching = observeClerkResponses({ owner: other });
    await (other.fetch as typeof owner.fetch)(url);
    expect(watching.latest()?.errors).toHaveLength(20);
    expect(watching.decode({ errors })).not.toHaveProperty('traceId');
    watching.stop();
  });

  it('leaves nothing behind when stopped', async () => {
    const patched = owner.fetch;
    observer.stop();
    const plain = owner.fetch;
    observer = observeClerkResponses({ owner });
    expect(owner.fetch).not.toBe(plain);
    observer.stop();
    expect(owner.fetch).toBe(plain);
    expect(plain).not.toBe(patched);
    expect(observer.latest()).toBeUndefined();
  });
});
