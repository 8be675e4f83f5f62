import { Clerk } from '@clerk/clerk-js/no-rhc';
import { ClerkProvider, useClerk, useSignIn, useSignUp } from '@clerk/react';
import { useSignIn as useLegacySignIn, useSignUp as useLegacySignUp } from '@clerk/react/legacy';
import { render, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';
import {
  createFakeClerk,
  fakeProxyUrl,
  fakePublishableKey,
  patchFetch,
} from '../../src/testing/index.ts';

/** What the hooks of `@clerk/react` returned in the latest render. */
export interface Hooks {
  readonly clerk: ReturnType<typeof useClerk>;
  readonly signUp: ReturnType<typeof useSignUp>;
  readonly signIn: ReturnType<typeof useSignIn>;
  readonly legacySignUp: ReturnType<typeof useLegacySignUp>;
  readonly legacySignIn: ReturnType<typeof useLegacySignIn>;
}

type Experimental = ComponentProps<typeof ClerkProvider>['experimental'];

/** A page with the real clerk-js and @clerk/react on a fake Clerk. */
export async function openPage(experimental: Experimental = {}) {
  const fake = createFakeClerk();
  const restore = patchFetch(fake);
  let hooks: Hooks | undefined;
  function Probe() {
    hooks = {
      clerk: useClerk(),
      signUp: useSignUp(),
      signIn: useSignIn(),
      legacySignUp: useLegacySignUp(),
      legacySignIn: useLegacySignIn(),
    };
    return null;
  }
  const { unmount } = render(
    <ClerkProvider
      publishableKey={fakePublishableKey}
      proxyUrl={fakeProxyUrl}
      Clerk={Clerk as never}
      telemetry={false}
      experimental={experimental}
    >
      <Probe />
    </ClerkProvider>,
  );
  const latest = (): Hooks => hooks as Hooks;
  await waitFor(() => {
    if (!latest().clerk.loaded || !latest().legacySignUp.isLoaded) throw new Error('loading');
  });
  return {
    fake,
    hooks: latest,
    close: () => {
      unmount();
      restore();
    },
  };
}
