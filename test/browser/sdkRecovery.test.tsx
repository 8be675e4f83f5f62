import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ClerkFailure, decodeClerkError } from '../../src/entry/index.ts';
import { observeClerkResponses } from '../../src/observe/observeClerkResponses.ts';
import { apiEntries } from '../sdk/entries.ts';
import { measure, type Recovery } from '../sdk/measure.ts';
import { openPage } from './sdkPage.tsx';
import { SDK_PATHS } from './sdkPaths.ts';

// Measures what clerk-js and the hooks lose; scripts/sdkRecovery.ts makes the table of the docs.
const frontend = apiEntries.filter(({ apis }) => apis.includes('frontend'));
let page: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  page = await openPage();
});
afterAll(() => page.close());

it('what the SDKs lose in a page is what the documentation says', { timeout: 60_000 }, async () => {
  const observer = observeClerkResponses();
  const recovery: Recovery = {};
  for (const { name, route, fail, reset } of SDK_PATHS) {
    const [first, second] = name.startsWith('legacy') ? ['legacy hooks'] : ['{ error }', 'errors'];
    const failed = async () => {
      const [error, errors] = await fail(page.hooks);
      const decoded: Record<string, ClerkFailure> = { [first as string]: decodeClerkError(error) };
      if (second) decoded[second] = decodeClerkError(errors);
      decoded['with the observer'] = observer.decode(errors ?? error);
      return decoded;
    };
    const path = { route, fail: failed, reset: () => reset(page.hooks) };
    await measure(page.fake, path, frontend, recovery);
  }
  observer.stop();
  await expect(`${JSON.stringify(recovery, null, 2)}\n`).toMatchFileSnapshot(
    '../sdk/recoveredInBrowser.json',
  );
});
