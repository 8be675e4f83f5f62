import { createClerkClient } from '@clerk/backend';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ClerkFailure, decodeClerkError } from '../../src/entry/index.ts';
import { withDefaults } from '../../src/testing/errors/defaultValues.ts';
import { type FakeClerkServer, toNodeServer } from '../../src/testing/fakeClerk/nodeServer.ts';
import { createFakeClerk, type ErrorSpec, wireError } from '../../src/testing/index.ts';
import { apiEntries, fieldsOf, knownAs, LOST_IN_SDK, nameOf, without } from './entries.ts';

// The real @clerk/backend, unmocked, over real HTTP on the loopback interface.
const clerk = createFakeClerk();
let server: FakeClerkServer;

beforeAll(async () => {
  server = await toNodeServer(clerk);
});
beforeEach(clerk.reset);
afterAll(() => server.close());

async function getUser(apiUrl = server.url): Promise<ClerkFailure> {
  const client = createClerkClient({ secretKey: 'sk_test_x', apiUrl });
  const caught = await client.users.getUser('user_1').then(
    () => undefined,
    (error: unknown) => error,
  );
  return decodeClerkError(caught);
}

const backend = apiEntries.filter(({ apis }) => apis.includes('backend'));
const dated = (seconds: number) => new Date(Date.now() + seconds * 1000);

describe('@clerk/backend', () => {
  it('is tested with all errors of the Backend API', () =>
    expect(backend.length).toBeGreaterThan(380));

  it.each(backend)('$name keeps its name, fields, values, texts and trace id', async (entry) => {
    clerk.fail('GET /v1/users/*', entry.name as 'BadRequest', { status: 422, traceId: 'a1' });
    const failure = await getUser();
    const wire = wireError(entry.name);
    expect(failure).toMatchObject({ kind: 'api', status: 422, traceId: 'a1' });
    expect(failure.errors).toHaveLength(1);
    const [error] = failure.errors;
    expect(nameOf(error)).toBe(knownAs(entry));
    expect(error.params).toEqual(without(withDefaults(entry, {}), LOST_IN_SDK[entry.name]));
    expect(error.fields).toEqual(expect.arrayContaining([...fieldsOf(wire)]));
    expect(error).toMatchObject({ message: wire.message, longMessage: wire.long_message });
  });

  it('keeps several errors, in order', async () => {
    const names = ['FormMissingParameter', 'UserLocked', 'FormPwnedPassword'] as const;
    clerk.fail('* *', names satisfies readonly ErrorSpec[], { status: 422 });
    const { errors } = await getUser();
    expect(errors.map(nameOf)).toEqual(names);
  });
});

describe('@clerk/backend, when the answer is not from Clerk', () => {
  it.each([
    ['an HTML page', 'html', 502],
    ['an empty body', 'empty', 500],
  ] as const)('%s: a gateway error with its status', async (_, fault, status) => {
    clerk.fail('* *', fault, { headers: { 'cf-ray': 'ray1' } });
    expect(await getUser()).toMatchObject({
      kind: 'gateway',
      status,
      traceId: 'ray1',
      errors: [{ code: 'gateway_error', audience: 'user', remedy: 'retry' }],
    });
  });

  it('broken JSON: a gateway error, without a status because the SDK drops it', async () => {
    clerk.fail('* *', 'broken-json');
    const failure = await getUser();
    expect(failure).toMatchObject({ kind: 'gateway', errors: [{ code: 'gateway_error' }] });
    expect(failure).not.toHaveProperty('status');
    expect(failure.errors[0].message).toContain('JSON');
  });

  it('`application/json; charset=utf-8`: the SDK drops the errors, the rest is kept', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'cf-ray': 'ray1' };
    clerk.fail('* *', 'UserNotFound', { headers, traceId: 'a1', retryAfter: 7 });
    expect(await getUser()).toMatchObject({
      kind: 'gateway',
      status: 404,
      traceId: 'ray1',
      retryAfter: 7,
      errors: [{ code: 'gateway_error' }],
    });
  });

  it('429 without a body: too many requests, with the seconds to wait', async () => {
    clerk.fail('* *', 'empty', { status: 429, retryAfter: 30 });
    expect(await getUser()).toMatchObject({
      status: 429,
      retryAfter: 30,
      errors: [{ code: 'too_many_requests', params: { retryAfter: 30 } }],
    });
  });

  it.each([
    ['seconds', 30, 30],
    ['an HTTP date, which the SDK drops', dated(30), undefined],
  ] as const)('Retry-After as %s', async (_, header, seconds) => {
    clerk.fail('* *', 'UserNotFound', { status: 429, retryAfter: header });
    expect((await getUser()).retryAfter).toBe(seconds);
  });
});

describe('@clerk/backend, when there is no answer', () => {
  it('a refused connection is a network failure', async () => {
    const closed = await toNodeServer(clerk);
    await closed.close();
    expect(await getUser(closed.url)).toMatchObject({
      kind: 'network',
      errors: [{ code: 'network_error', message: 'fetch failed' }],
    });
  });

  it('a dropped connection is a network failure', async () => {
    clerk.fail('* *', 'dropped');
    expect(await getUser()).toMatchObject({
      kind: 'network',
      errors: [{ code: 'network_error' }],
    });
  });

  it('a server that goes away while the request waits is a network failure', async () => {
    const other = await toNodeServer(clerk);
    clerk.fail('* *', 'no-answer');
    const failure = getUser(other.url);
    while (!clerk.requests.length) await new Promise((resolve) => setTimeout(resolve, 1));
    await other.close();
    expect(await failure).toMatchObject({ kind: 'network' });
  });

  // The SDK takes no signal; an app that limits the time of its requests wraps fetch.
  it.each([
    ['aborted by the app', () => AbortSignal.abort(), 'cancelled', 'request_aborted'],
    ['out of time', () => AbortSignal.timeout(20), 'network', 'request_timeout'],
  ] as const)('a request that was %s', async (_, makeSignal, kind, code) => {
    clerk.fail('* *', 'no-answer');
    const native = globalThis.fetch;
    globalThis.fetch = (input, init) => native(input, { ...init, signal: makeSignal() });
    const failure = await getUser().finally(() => {
      globalThis.fetch = native;
    });
    expect(failure).toMatchObject({ kind, errors: [{ code }] });
  });
});
