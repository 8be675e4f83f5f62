import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from 'clerk-error-i18n/react/standalone';
import type { FormEvent } from 'react';
import { signIn } from './fakeClerk';

export function SignIn() {
  const form = useClerkError();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    void form.run(() => signIn(data));
  }

  return (
    <ClerkErrorProvider form={form}>
      <form method="post" noValidate onSubmit={submit}>
        <FormError />
        <Field name="identifier" label="Email">
          <input type="email" />
        </Field>
        <button type="submit">Sign in</button>
      </form>
    </ClerkErrorProvider>
  );
}
