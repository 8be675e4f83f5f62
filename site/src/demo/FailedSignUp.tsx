import { useState } from 'react';
import type { ClerkFailure } from '../../../src/entry/index.ts';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from '../../../src/entry/standalone/index.ts';
import { clerkLocales } from '../../../src/words/generated/index.ts';
import { LanguageChoice } from './LanguageChoice.tsx';

/** A language of the demo, with the words that the form itself has. */
export interface DemoLanguage {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  readonly emailAddress: string;
  readonly password: string;
  readonly signUp: string;
}

interface FailedSignUpProps {
  readonly failure: ClerkFailure;
  readonly languages: readonly DemoLanguage[];
}

/** A sign-up form that has just failed, in any language. Typing clears the error of a field. */
export function FailedSignUp({ failure, languages }: FailedSignUpProps) {
  const [tag, setTag] = useState('en');
  const form = useClerkError({ initial: failure, fields: ['emailAddress', 'password'] });
  const language = languages.find((other) => other.tag === tag) ?? languages[0];
  if (!language) return null;
  return (
    <ClerkErrorProvider form={form} locale={tag} locales={clerkLocales}>
      <LanguageChoice tag={tag} languages={languages} onChoose={setTag} />
      <form
        className="demo-form"
        lang={tag}
        dir={language.dir}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.capture(failure);
        }}
      >
        <FormError />
        <Field name="emailAddress" label={language.emailAddress}>
          <input type="email" defaultValue="ada@example.com" autoComplete="off" />
        </Field>
        <Field name="password" label={language.password}>
          <input type="password" defaultValue="password" autoComplete="off" />
        </Field>
        <button type="submit">{language.signUp}</button>
      </form>
    </ClerkErrorProvider>
  );
}
