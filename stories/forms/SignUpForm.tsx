import { useSignUp } from '@clerk/react';
import {
  ClerkErrorProvider,
  ErrorSummary,
  Field,
  FormError,
  RetryAfter,
  useClerkError,
} from '../../src/react/index.ts';
import { Label } from './Label.tsx';
import { Word } from './Word.tsx';

/** A sign-up form of an app's own, as the README shows it. */
export function SignUpForm({ summary = false }: { readonly summary?: boolean }) {
  const { signUp } = useSignUp();
  const clerk = useClerkError();
  const submit = (form: FormData) =>
    clerk.run(() =>
      signUp.password({
        emailAddress: `${form.get('email_address')}`,
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
          <Word of="signUp" />
        </h1>
        {summary ? <ErrorSummary /> : <FormError />}
        <Field name="email_address" label={<Label of="email_address" />}>
          <input type="email" autoComplete="email" defaultValue="ada@example.com" />
        </Field>
        <Field name="password" label={<Label of="password" />}>
          <input type="password" autoComplete="new-password" defaultValue="12345678" />
        </Field>
        <RetryAfter />
        {/* A disabled button would lose the focus while the person waits. */}
        <button type="submit" aria-disabled={clerk.pending}>
          <Word of="signUp" />
        </button>
      </form>
    </ClerkErrorProvider>
  );
}
