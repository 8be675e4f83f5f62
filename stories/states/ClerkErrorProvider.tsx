import { ClerkErrorProvider, Field, FormError } from '../../src/entry/standalone/index.ts';
import { clerkLocales } from '../../src/words/generated/index.ts';
import { Label } from '../forms/Label.tsx';
import { FailedForm } from './FailedForm.tsx';

/** The parts of a form find it through the provider of `FailedForm`. None has a `form` of its own. */
export function GivesTheForm() {
  return (
    <FailedForm
      errors={['CaptchaInvalid', { name: 'FormInvalidEmailAddress', param: 'email_address' }]}
      fields={['email_address']}
    >
      <FormError />
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example" />
      </Field>
    </FailedForm>
  );
}

/** Your own words for one code. The language of the page still chooses among yours and ours. */
export function OwnWords() {
  return (
    <FailedForm errors={{ name: 'FormPwnedPassword', param: 'password' }}>
      <ClerkErrorProvider
        locale="en"
        overrides={{ en: { errors: { form_password_pwned: 'Pick another password.' } } }}
      >
        <Field name="password" label="Password">
          <input type="password" defaultValue="password" />
        </Field>
      </ClerkErrorProvider>
    </FailedForm>
  );
}

/** One part of the page in another language. */
export function OtherLanguage() {
  return (
    <FailedForm errors="CaptchaInvalid">
      <ClerkErrorProvider locale="ja" locales={clerkLocales}>
        <FormError lang="ja" />
      </ClerkErrorProvider>
    </FailedForm>
  );
}
