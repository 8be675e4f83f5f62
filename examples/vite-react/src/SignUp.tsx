import { useSignUp } from '@clerk/react';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from 'clerk-error-i18n/react/standalone';
import type { FormEvent } from 'react';
import type { Texts } from './texts';

export function SignUp({ t, onDone }: { t: Texts; onDone: () => void }) {
  const { signUp } = useSignUp();
  const form = useClerkError();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [emailAddress, password] = [`${data.get('emailAddress')}`, `${data.get('password')}`];
    const result = await form.run(async () => {
      const { error } = await signUp.password({ emailAddress, password });
      return error ? { error } : signUp.verifications.sendEmailCode();
    });
    if (result.status === 'done') onDone();
  }

  return (
    <ClerkErrorProvider form={form}>
      {/* Without JavaScript, `method` keeps the password out of the URL. */}
      <form method="post" noValidate onSubmit={submit}>
        <FormError />
        <Field name="emailAddress" label={t.emailAddress}>
          <input type="email" autoComplete="email" />
        </Field>
        <Field name="password" label={t.password}>
          <input type="password" autoComplete="new-password" />
        </Field>
        <button type="submit">{t.signUp}</button>
      </form>
    </ClerkErrorProvider>
  );
}
