import { ClerkErrorProvider } from 'clerk-error-i18n/react/standalone';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { locales } from './locales';

export function ReactIntlWords({ children }: { children: ReactNode }) {
  return (
    <ClerkErrorProvider locale={useIntl().locale} locales={locales}>
      {children}
    </ClerkErrorProvider>
  );
}
