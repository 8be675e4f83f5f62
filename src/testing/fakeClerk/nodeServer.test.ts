import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeClerk } from '../index.ts';
import { type FakeClerkServer, toNodeServer } from './nodeServer.ts';

const clerk = createFakeClerk();
let server: FakeClerkServer;

beforeAll(async () => {
  server = await toNodeServer(clerk);
});
beforeEach(clerk.reset);
afterAll(() => server.close());

describe('toNodeServer', () => {
  it('answers over HTTP', async () => {
    clerk.fail('POST /v1/users', 'FormIdentifierExists', { retryAfter: 3 });
    const body = JSON.stringify({ username: 'ä' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/v1/users`, { method: 'POST', body, headers });
    expect(response.status).toBe(422);
    expect(response.headers.get('retry-after')).toBe('3');
    expect(await response.json()).toMatchObject({ errors: [{ code: 'form_identifier_exists' }] });
    expect(clerk.requests).toMatchObject([{ path: '/v1/users', body: { username: 'ä' } }]);
  });

  it('lets a page of another origin ask', async () => {
    const headers = {
      origin: 'http://localhost:6006',
      'access-control-request-headers': 'authorization',
    };
    const response = await fetch(`${server.url}/v1/client`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': headers.origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'authorization',
    });
    expect(clerk.requests).toEqual([]);
  });

  it('lets that page read when to try again, and the id of the request', async () => {
    const headers = { origin: 'http://localhost:6006' };
    const response = await fetch(`${server.url}/v1/client`, { headers });
    expect(response.headers.get('access-control-expose-headers')).toBe('retry-after, cf-ray');
  });

  it('aborts a request when the client hangs up', async () => {
    let asked: Request | undefined;
    const handle = (request: Request) => {
      asked = request;
      return clerk.handle(request);
    };
    const other = await toNodeServer({ ...clerk, handle });
    clerk.fail('* *', 'no-answer');
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${other.url}/v1/client`, { signal })).rejects.toThrow();
    await vi.waitFor(() => expect(asked?.signal.aborted).toBe(true));
    await other.close();
  });

  it('drops a connection', async () => {
    clerk.fail('* *', 'dropped');
    await expect(fetch(`${server.url}/v1/client`)).rejects.toThrow('fetch failed');
  });

  it('closes while a request waits', async () => {
    const other = await toNodeServer(clerk);
    clerk.fail('* *', 'no-answer');
    const asked = expect(fetch(`${other.url}/v1/client`)).rejects.toThrow('fetch failed');
    while (!clerk.requests.length) await new Promise((resolve) => setTimeout(resolve, 1));
    await other.close();
    await asked;
    await expect(fetch(`${other.url}/v1/client`)).rejects.toThrow('fetch failed');
  });
});
