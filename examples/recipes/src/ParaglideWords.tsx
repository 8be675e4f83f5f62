import { ClerkErrorProvider } from 'clerk-error-i18n/react/standalone';
import type { ReactNode } from 'react';
import { locales } from './locales';
import { getLocale } from './paraglide/runtime';

export function ParaglideWords({ children }: { children: ReactNode }) {
  return (
    <ClerkErrorProvider locale={getLocale()} locales={locales}>
      {children}
    </ClerkErrorProvider>
  );
}
