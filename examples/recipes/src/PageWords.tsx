import { ClerkErrorProvider } from 'clerk-error-i18n/react/standalone';
import type { ReactNode } from 'react';
import { locales } from './locales';

/** Without a `locale`, the errors follow `<html lang>`. */
export function PageWords({ children }: { children: ReactNode }) {
  return <ClerkErrorProvider locales={locales}>{children}</ClerkErrorProvider>;
}
