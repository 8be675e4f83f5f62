import { ClerkLoaded, ClerkProvider } from '@clerk/expo';
import type { ReactNode } from 'react';
import { clerkProps } from './clerkProps';

/** Clerk's own provider and clerk-js, which a fake Clerk in the app answers: no account, no network. */
export function FakeClerkProvider({ children }: { children: ReactNode }) {
  return (
    <ClerkProvider {...clerkProps}>
      <ClerkLoaded>{children}</ClerkLoaded>
    </ClerkProvider>
  );
}
