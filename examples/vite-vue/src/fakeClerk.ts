import { Clerk } from '@clerk/clerk-js/no-rhc';
import {
  createFakeClerk,
  fakeProxyUrl,
  fakePublishableKey,
  patchFetch,
} from 'clerk-error-i18n/testing';

/** The real clerk-js, which a fake Clerk in the page answers. Its first sign-up fails. */
export async function loadFakeClerk(): Promise<Clerk> {
  const fake = createFakeClerk();
  patchFetch(fake);
  fake.fail(
    'POST /v1/client/sign_ups',
    [{ name: 'FormPwnedPassword', param: 'password' }, 'CaptchaInvalid'],
    { times: 1 },
  );
  const clerk = new Clerk(fakePublishableKey, { proxyUrl: `${location.origin}${fakeProxyUrl}` });
  await clerk.load();
  return clerk;
}
