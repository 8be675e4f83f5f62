import { type FetchOwner, wrapFetch } from '../../observe/wrapFetch.ts';
import type { FakeClerk } from './fakeClerk.ts';

/**
 * The `proxyUrl` for a `ClerkProvider` on a page with a fake Clerk.
 *
 * @example
 * const props = { publishableKey: fakePublishableKey, proxyUrl: fakeProxyUrl };
 */
export const fakeProxyUrl = '/__clerk';

/**
 * A `publishableKey` for a `ClerkProvider` on a page with a fake Clerk. As in every key of Clerk's,
 * the host of the Frontend API stands in it in Base64, here one that does not exist.
 *
 * @example
 * atob(fakePublishableKey.replace('pk_test_', '')); // 'fake.clerk.localhost$'
 */
export const fakePublishableKey = 'pk_test_ZmFrZS5jbGVyay5sb2NhbGhvc3Qk';

const isForClerk = ({ hostname, pathname }: URL): boolean =>
  pathname.startsWith(`${fakeProxyUrl}/`) ||
  hostname === 'fake.clerk.localhost' ||
  hostname === 'api.clerk.com';

// The real one, also where a test fakes the clock later.
const { setTimeout: start } = globalThis;

/**
 * A network never answers in the task that asks. `ClerkProvider` begins to listen in an effect, and
 * would miss that clerk-js is ready. It waits twice, because a long task may outlast the first
 * timer.
 */
async function laterTask(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((done) => start(done));
}

/**
 * Lets a fake Clerk answer the page's own requests to Clerk: for stories, demos and browser tests,
 * without any server. The `as never` below is for apps with `exactOptionalPropertyTypes`, under
 * which the class of clerk-js does not fit the prop of its own provider.
 *
 * @param clerk the fake that answers.
 * @param options `match` says which URLs are Clerk's: by default those below
 * {@link fakeProxyUrl}, those to the host in {@link fakePublishableKey} and those to the Backend
 * API, `api.clerk.com`; `owner` is whose `fetch` is replaced, `globalThis` by default.
 * @returns a function that removes the patch.
 *
 * @example
 * const restore = patchFetch(clerk);
 * // <ClerkProvider publishableKey={fakePublishableKey} proxyUrl={fakeProxyUrl} Clerk={Clerk as never}>
 * restore();
 */
export function patchFetch(
  clerk: FakeClerk,
  options: {
    readonly match?: ((url: URL) => boolean) | undefined;
    readonly owner?: FetchOwner | undefined;
  } = {},
): () => void {
  const { match = isForClerk, owner = globalThis } = options;
  const base = (globalThis as { location?: { href: string } }).location?.href;
  return wrapFetch(owner, (original) => async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : `${input}`, base);
    if (!match(url)) return original(input, init);
    const request = new Request(input instanceof Request ? input : url, init);
    const [answer] = await Promise.all([clerk.handle(request), laterTask()]);
    return answer;
  });
}
