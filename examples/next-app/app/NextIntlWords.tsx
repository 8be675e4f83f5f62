'use client';

import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { ClerkWords } from './ClerkWords';

/** Clerk's errors in the language of next-intl. */
export function NextIntlWords({ children }: { children: ReactNode }) {
  return <ClerkWords lng={useLocale()}>{children}</ClerkWords>;
}
