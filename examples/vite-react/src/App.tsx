import { ClerkErrorProvider } from 'clerk-error-i18n/react/standalone';
import { useEffect, useState } from 'react';
import { SignUp } from './SignUp';
import { type Language, texts } from './texts';
import { VerifyEmail } from './VerifyEmail';

/** English is built in. These load when the page is in their language; the build has no others. */
const locales = {
  de: () => import('clerk-error-i18n/locales/de'),
  ar: () => import('clerk-error-i18n/locales/ar'),
};

export function App() {
  const [language, setLanguage] = useState<Language>('en');
  const [step, setStep] = useState<'signUp' | 'verify' | 'welcome'>('signUp');
  const t = texts[language];
  // The messages follow the language of the page.
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  return (
    <ClerkErrorProvider locales={locales}>
      <label>
        {t.language}{' '}
        <select value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
          <option value="en">English</option>
          <option value="de">Deutsch</option>
          <option value="ar">العربية</option>
        </select>
      </label>
      {step === 'signUp' && <SignUp t={t} onDone={() => setStep('verify')} />}
      {step === 'verify' && <VerifyEmail t={t} onDone={() => setStep('welcome')} />}
      {step === 'welcome' && <p>{t.welcome}</p>}
    </ClerkErrorProvider>
  );
}
