import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { mount } from 'svelte';
import { ClerkSignIn } from './ClerkSignIn';
import { setLanguage } from './clerkErrors';
import { LinguiWords } from './LinguiWords';
import { PageWords } from './PageWords';
import { ParaglideWords } from './ParaglideWords';
import { m } from './paraglide/messages';
import { setLocale } from './paraglide/runtime';
import { ReactIntlWords } from './ReactIntlWords';
import { SignIn } from './SignIn';
import SvelteSignIn from './SignIn.svelte';
import { setToastLanguage, toastFailures } from './toastFailures';

/** One recipe at a time: `/?recipe=lingui`. */
const recipe = new URLSearchParams(location.search).get('recipe') ?? 'page';
const root = document.createElement('div');
document.body.append(root);

function Words({ language, children }: { language: string; children: ReactNode }) {
  if (recipe === 'react-intl')
    return (
      <IntlProvider locale={language}>
        <ReactIntlWords>{children}</ReactIntlWords>
      </IntlProvider>
    );
  if (recipe === 'lingui')
    return (
      <I18nProvider i18n={i18n}>
        <LinguiWords>{children}</LinguiWords>
      </I18nProvider>
    );
  if (recipe === 'paraglide')
    return (
      <ParaglideWords>
        <h1>{m.welcome()}</h1>
        {children}
      </ParaglideWords>
    );
  return <PageWords>{children}</PageWords>;
}

function Page() {
  const [language, setPageLanguage] = useState('en');
  const [toast, setToast] = useState('');
  useEffect(() => {
    // Only where the recipe goes by it.
    if (recipe === 'page') document.documentElement.lang = language;
    void setToastLanguage(language);
    i18n.loadAndActivate({ locale: language, messages: {} });
  }, [language]);
  useEffect(() => toastFailures(setToast), []);
  function switchLanguage() {
    if (recipe === 'paraglide') void setLocale('de', { reload: false });
    setPageLanguage('de');
  }
  return (
    <Words language={language}>
      <button type="button" onClick={switchLanguage}>
        Deutsch
      </button>
      {recipe === 'clerk' ? <ClerkSignIn /> : <SignIn />}
      <output>{toast}</output>
    </Words>
  );
}

if (recipe === 'svelte') {
  mount(SvelteSignIn, { target: root });
  const button = document.createElement('button');
  button.textContent = 'Deutsch';
  button.onclick = () => setLanguage('de');
  document.body.append(button);
} else {
  i18n.loadAndActivate({ locale: 'en', messages: {} });
  createRoot(root).render(<Page />);
}
