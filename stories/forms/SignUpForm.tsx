import { useSignUp } from '@clerk/react';
import { Field, useClerkError } from '../../src/entry/react/index.ts';
import { DemoForm } from './DemoForm.tsx';
import { Label } from './Label.tsx';

/** A sign-up form of an app's own, with an error summary if wanted. */
export function SignUpForm({ summary = false }: { readonly summary?: boolean }) {
  const { signUp } = useSignUp();
  const form = useClerkError();
  const submit = (data: FormData) =>
    signUp.password({
      emailAddress: `${data.get('email_address')}`,
      password: `${data.get('password')}`,
    });
  return (
    <DemoForm title="signUp" form={form} submit={submit} summary={summary}>
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" autoComplete="email" defaultValue="ada@example.com" />
      </Field>
      <Field name="password" label={<Label of="password" />}>
        <input type="password" autoComplete="new-password" defaultValue="secret" />
      </Field>
    </DemoForm>
  );
}
