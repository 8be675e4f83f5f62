import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClerkResponseObserver,
  observeClerkResponses,
} from '../../src/observe/observeClerkResponses.ts';
import { openPage } from './sdkPage.tsx';
import { SDK_PATHS } from './sdkPaths.ts';

let page: Awaited<ReturnType<typeof openPage>>;
let observer: ClerkResponseObserver;

beforeAll(async () => {
  page = await openPage();
  observer = observeClerkResponses();
});
afterAll(() => {
  observer.stop();
  page.close();
});

describe.each(SDK_PATHS)('an observer of clerk-js beside $name', ({ route, fail, reset }) => {
  afterEach(async () => {
    page.fake.reset();
    await reset(page.hooks);
  });

  it.each([
    ['MissingOrganizationPermission', { permissions: ['org:sys_memberships:manage'] }],
    ['UnsupportedCountry', { country: 'DE' }],
    ['UserLocked', { retryAfter: 1800 }],
  ] as const)('recovers all of %s', async (name, params) => {
    const retryAfter = new Date(Date.now() + 60_000);
    page.fake.fail(route, name, { status: 422, traceId: 'a1', retryAfter });
    for (const value of await fail(page.hooks)) {
      const failure = observer.decode(value);
      expect(failure).toMatchObject({ kind: 'api', status: 422, traceId: 'a1' });
      expect(failure.retryAfter).toBeGreaterThan(50);
      expect(failure.errors[0].params).toMatchObject(params);
    }
  });
});

describe('an observer of clerk-js', () => {
  it('reports a network failure that clerk-js takes for a success', async () => {
    Object.defineProperty(navigator, 'webdriver', { value: true, configurable: true });
    page.fake.fail('* /v1/client/sign_ups', 'dropped');
    const { error } = await page.hooks().signUp.signUp.create({ emailAddress: 'a@example.com' });
    delete (navigator as { webdriver?: unknown }).webdriver;
    expect(error).toBeNull();
    expect(observer.latest()).toMatchObject({ kind: 'network' });
  });

  it('takes its wrapper off again', () => {
    const watched = globalThis.fetch;
    const second = observeClerkResponses();
    expect(globalThis.fetch).not.toBe(watched);
    second.stop();
    expect(globalThis.fetch).toBe(watched);
  });
});

describe('an observer of two requests at once', () => {
  const url = 'https://clerk.test/v1/client?_clerk_js_version=6';
  const failed = () =>
    Response.json({ errors: [{ code: 'session_exists', message: '' }] }, { status: 400 });

  function twoRequests() {
    const answers: ((response: Response) => void)[] = [];
    const owner = {
      fetch: (() => new Promise<Response>((answer) => answers.push(answer))) as typeof fetch,
    };
    const watcher = observeClerkResponses({ owner });
    return { watcher, answers, requests: [owner.fetch(url), owner.fetch(url)] };
  }

  it.each([
    ['well', failed, () => Response.json({}), undefined],
    ['badly', () => Response.json({}), failed, { kind: 'api' }],
  ])(
    'tells that the one sent last went %s, also when the other is answered later',
    async (...row) => {
      const [, first, last, expected] = row;
      const { watcher, answers, requests } = twoRequests();
      answers[1]?.(last());
      await requests[1];
      answers[0]?.(first());
      await requests[0];
      if (expected) expect(watcher.latest()).toMatchObject(expected);
      else expect(watcher.latest()).toBeUndefined();
      watcher.stop();
    },
  );

  it('keeps nothing that arrives after it was stopped', async () => {
    const { watcher, answers, requests } = twoRequests();
    watcher.stop();
    for (const answer of answers) answer(failed());
    await Promise.all(requests);
    expect(watcher.latest()).toBeUndefined();
  });
});
