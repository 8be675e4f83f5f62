import { useSignUp } from '@clerk/react';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from 'clerk-error-i18n/react/standalone';
import type { FormEvent } from 'react';
import type { Texts } from './texts';

export function VerifyEmail({ t, onDone }: { t: Texts; onDone: () => void }) {
  const { signUp } = useSignUp();
  const form = useClerkError();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = `${new FormData(event.currentTarget).get('code')}`;
    const result = await form.run(() => signUp.verifications.verifyEmailCode({ code }), {
      check: () => signUp,
    });
    // An app calls `signUp.finalize()` here, which signs the person in.
    if (result.status === 'done') onDone();
  }

  return (
    <ClerkErrorProvider form={form}>
      <form method="post" noValidate onSubmit={submit}>
        <FormError />
        <Field name="code" label={t.code}>
          <input inputMode="numeric" autoComplete="one-time-code" />
        </Field>
        <button type="submit">{t.verify}</button>
      </form>
    </ClerkErrorProvider>
  );
}
