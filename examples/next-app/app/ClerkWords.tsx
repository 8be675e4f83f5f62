'use client';

import { ClerkErrorProvider } from 'clerk-error-i18n/react/standalone';
import { type ReactNode, use } from 'react';
import type { Language } from './languages';

const load = {
  en: () => import('clerk-error-i18n/locales/en'),
  de: () => import('clerk-error-i18n/locales/de'),
  ar: () => import('clerk-error-i18n/locales/ar'),
};

const loading: { [lng in Language]?: ReturnType<(typeof load)[lng]> } = {};

/** The same promise each time, because React asks again after it has waited. */
const messagesOf = (lng: Language) => (loading[lng] ??= load[lng]());

/** Messages of one language. Server and browser wait for them, so the HTML need not carry them. */
export function ClerkWords({ lng, children }: { lng: Language; children: ReactNode }) {
  const { default: messages } = use(messagesOf(lng));
  return (
    <ClerkErrorProvider locale={lng} locales={{ [lng]: messages }}>
      {children}
    </ClerkErrorProvider>
  );
}
