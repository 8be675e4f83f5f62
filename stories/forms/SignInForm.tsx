import { useSignIn } from '@clerk/react';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  RetryAfter,
  useClerkError,
} from '../../src/react/index.ts';

/** A sign-in form of an app's own, whose one field is Clerk's `identifier`. */
export function SignInForm() {
  const { signIn } = useSignIn();
  const clerk = useClerkError({ aliases: { identifier: 'login' } });
  const submit = (form: FormData) =>
    clerk.run(() =>
      signIn.password({
        identifier: `${form.get('login')}`,
        password: `${form.get('password')}`,
      }),
    );
  return (
    <ClerkErrorProvider value={clerk}>
      <form
        className="demo-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <h1>Sign in</h1>
        <FormError />
        <Field name="login" label="Email address or username">
          <input autoComplete="username" defaultValue="ada@example.com" />
        </Field>
        <Field name="password" label="Password">
          <input type="password" autoComplete="current-password" defaultValue="12345678" />
        </Field>
        <RetryAfter />
        <button type="submit">Sign in</button>
      </form>
    </ClerkErrorProvider>
  );
}
