import { useSignIn } from '@clerk/react';
import { Field, useClerkError } from '../../src/entry/react/index.ts';
import { DemoForm } from './DemoForm.tsx';
import { Label } from './Label.tsx';

/** A sign-in form of an app's own, whose one field is Clerk's `identifier`. */
export function SignInForm() {
  const { signIn } = useSignIn();
  const form = useClerkError({ aliases: { identifier: 'login' } });
  const submit = (data: FormData) =>
    signIn.password({ identifier: `${data.get('login')}`, password: `${data.get('password')}` });
  return (
    <DemoForm title="signIn" form={form} submit={submit}>
      <Field name="login" label={<Label of="identifier" />}>
        <input autoComplete="username" defaultValue="ada@example.com" />
      </Field>
      <Field name="password" label={<Label of="password" />}>
        <input type="password" autoComplete="current-password" defaultValue="12345678" />
      </Field>
    </DemoForm>
  );
}
