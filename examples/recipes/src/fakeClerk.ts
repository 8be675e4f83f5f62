import { Clerk } from '@clerk/clerk-js/no-rhc';
import {
  createFakeClerk,
  fakeProxyUrl,
  fakePublishableKey,
  patchFetch,
} from 'clerk-error-i18n/testing';

const fake = createFakeClerk();
patchFetch(fake);
fake.fail('POST /v1/client/sign_ins', 'FormIdentifierNotFound', { param: 'identifier' });

/** The real clerk-js, which a fake Clerk in the page answers. */
const clerk = new Clerk(fakePublishableKey, { proxyUrl: `${location.origin}${fakeProxyUrl}` });
const loaded = clerk.load();

/** What a form does with Clerk; it fails. */
export async function signIn(data: FormData): Promise<unknown> {
  await loaded;
  return clerk.client?.signIn.create({ identifier: `${data.get('identifier')}` });
}
