import { createRoot } from 'react-dom/client';
import '../../../src/dom/styles.css';
import { ClerkErrorProvider } from '../../../src/entry/react/index.ts';
import { ClerkPage } from '../../../stories/forms/ClerkPage.tsx';
import { SignInForm } from '../../../stories/forms/SignInForm.tsx';
import { SignUpForm } from '../../../stories/forms/SignUpForm.tsx';

const { page, locale = 'en' } = Object.fromEntries(new URLSearchParams(location.search));

// The demo of the stories, with the real clerk-js on a fake Clerk.
createRoot(document.querySelector('#root') as Element).render(
  <ClerkErrorProvider locale={locale}>
    {page === 'sign-in' ? (
      <ClerkPage failWith="UserLocked" param="">
        <SignInForm />
      </ClerkPage>
    ) : (
      <ClerkPage failWith="several" param="">
        <SignUpForm summary />
      </ClerkPage>
    )}
  </ClerkErrorProvider>,
);
