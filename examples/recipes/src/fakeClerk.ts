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

let loading: Promise<Clerk> | undefined;

/** The real clerk-js, which a fake Clerk in the page answers. */
async function load(): Promise<Clerk> {
  const clerk = new Clerk(fakePublishableKey, { proxyUrl: `${location.origin}${fakeProxyUrl}` });
  await clerk.load();
  return clerk;
}

/** What a form does with Clerk; it fails. */
export async function signIn(data: FormData): Promise<unknown> {
  loading ??= load();
  const { client } = await loading;
  return client?.signIn.create({ identifier: `${data.get('identifier')}` });
}
