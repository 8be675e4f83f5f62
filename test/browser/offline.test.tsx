import { afterEach, expect, test } from 'vitest';
import { decodeClerkError } from '../../src/entry/index.ts';
import { openPage } from './sdkPage.tsx';

afterEach(() => {
  delete (navigator as { onLine?: unknown }).onLine;
});

// In a page of its own, because clerk-js keeps its latest instance in one global place.
test('a request without a network fails where the app forbids clerk-js to call it a success', async () => {
  const page = await openPage({ rethrowOfflineNetworkErrors: true });
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  page.fake.fail('POST /v1/client/sign_ups', 'dropped');
  const { error } = await page.hooks().signUp.signUp.create({ emailAddress: 'a@example.com' });
  expect(decodeClerkError(error)).toMatchObject({ kind: 'network' });
  page.close();
});
