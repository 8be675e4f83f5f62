import type { ClerkFailure } from '../../../src/entry/index.ts';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from '../../../src/entry/standalone/index.ts';
import type { Language } from '../reference/languages.ts';
import type { DemoLanguage } from './FailedSignUp.tsx';

interface LanguageFormProps extends Pick<Language, 'translator'> {
  readonly failure: ClerkFailure;
  readonly words: DemoLanguage;
}

/** A sign-up form that has failed, in one language. Only a picture of it: rendered once. */
export function LanguageForm({ translator, failure, words }: LanguageFormProps) {
  const form = useClerkError({ initial: failure, fields: ['emailAddress', 'password'] });
  return (
    <ClerkErrorProvider form={form} translator={translator}>
      <div className="demo-form">
        <FormError />
        <Field name="emailAddress" label={words.emailAddress}>
          <input type="email" dir="ltr" defaultValue="ada@example.com" readOnly />
        </Field>
        <Field name="password" label={words.password}>
          <input type="password" defaultValue="password" readOnly />
        </Field>
      </div>
    </ClerkErrorProvider>
  );
}
