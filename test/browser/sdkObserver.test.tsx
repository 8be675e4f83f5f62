import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ClerkResponseObserver,
  observeClerkResponses,
} from '../../src/decode/observeClerkResponses.ts';
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
  it('tells of a network failure that clerk-js takes for a success', async () => {
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
