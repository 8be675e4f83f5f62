import { useLingui } from '@lingui/react';
import { ClerkErrorProvider } from 'clerk-error-i18n/react/standalone';
import type { ReactNode } from 'react';
import { locales } from './locales';

export function LinguiWords({ children }: { children: ReactNode }) {
  return (
    <ClerkErrorProvider locale={useLingui().i18n.locale} locales={locales}>
      {children}
    </ClerkErrorProvider>
  );
}
