import { useSignIn } from '@clerk/react';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  RetryAfter,
  useClerkError,
} from '../../src/react/index.ts';
import { Label } from './Label.tsx';
import { Word } from './Word.tsx';

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
          if (!clerk.pending) void submit(new FormData(event.currentTarget));
        }}
      >
        <h1>
          <Word of="signIn" />
        </h1>
        <FormError />
        <Field name="login" label={<Label of="identifier" />}>
          <input autoComplete="username" defaultValue="ada@example.com" />
        </Field>
        <Field name="password" label={<Label of="password" />}>
          <input type="password" autoComplete="current-password" defaultValue="12345678" />
        </Field>
        <RetryAfter />
        {/* A disabled button would lose the focus while the person waits. */}
        <button type="submit" aria-disabled={clerk.pending}>
          <Word of="signIn" />
        </button>
      </form>
    </ClerkErrorProvider>
  );
}
