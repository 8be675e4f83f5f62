import { Clerk } from '@clerk/clerk-js/no-rhc';
import { ClerkProvider, SignIn } from '@clerk/react';
import { ui } from '@clerk/ui';
import { fakeProxyUrl, fakePublishableKey } from 'clerk-error-i18n/testing';
import './fakeClerk';

/** Clerk's own component, which a fake Clerk in the page answers. */
export function ClerkSignIn() {
  return (
    <ClerkProvider
      publishableKey={fakePublishableKey}
      proxyUrl={fakeProxyUrl}
      Clerk={Clerk}
      ui={ui}
      telemetry={false}
    >
      <SignIn routing="hash" />
    </ClerkProvider>
  );
}
