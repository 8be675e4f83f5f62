import type { ReactNode } from 'react';
import { ClerkErrorProvider } from '../../src/entry/react/index.ts';
import { clerkLocales } from '../../src/words/generated/index.ts';

interface Props {
  children: ReactNode;
  params: Promise<{ lng: keyof typeof clerkLocales }>;
}

export default async function LanguageLayout({ children, params }: Props) {
  const { lng } = await params;
  const { default: messages } = await clerkLocales[lng]();
  return (
    <ClerkErrorProvider locale={lng} locales={{ [lng]: messages }}>
      {children}
    </ClerkErrorProvider>
  );
}
