import { Clerk } from '@clerk/clerk-js/no-rhc';
import { ClerkLoaded, ClerkProvider } from '@clerk/react';
import {
  createFakeClerk,
  fakeProxyUrl,
  fakePublishableKey,
  patchFetch,
} from 'clerk-error-i18n/testing';
import type { ReactNode } from 'react';

const fake = createFakeClerk();
patchFetch(fake);
// The first sign-up and the first code fail. The second go well.
fake.fail(
  'POST /v1/client/sign_ups',
  [
    { name: 'FormIdentifierExists', param: 'email_address' },
    { name: 'FormPwnedPassword', param: 'password' },
  ],
  { times: 1 },
);
fake.fail('POST /v1/client/sign_ups/*/attempt_verification', 'FormIncorrectCode', {
  param: 'code',
  times: 1,
});

/** The real clerk-js, which a fake Clerk in the page answers: no account, no network. */
export function FakeClerkProvider({ children }: { children: ReactNode }) {
  return (
    <ClerkProvider
      publishableKey={fakePublishableKey}
      proxyUrl={fakeProxyUrl}
      Clerk={Clerk}
      telemetry={false}
    >
      <ClerkLoaded>{children}</ClerkLoaded>
    </ClerkProvider>
  );
}
