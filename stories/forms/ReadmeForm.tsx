import { useSignUp } from '@clerk/react';
import { ClerkErrorProvider, Field, FormError, useClerkError } from '../../src/entry/react/index.ts';

export function SignUp() {
  const { signUp } = useSignUp();
  const form = useClerkError();
  const submit = (data: FormData) => {
    const [emailAddress, password] = [`${data.get('emailAddress')}`, `${data.get('password')}`];
    void form.run(() => signUp.password({ emailAddress, password }));
  };
  return (
    <ClerkErrorProvider form={form}>
      <form method="post" noValidate onSubmit={(event) => (event.preventDefault(), submit(new FormData(event.currentTarget)))}>
        <FormError />
        <Field name="emailAddress" label="Email address"><input type="email" autoComplete="email" /></Field>
        <Field name="password" label="Password"><input type="password" autoComplete="new-password" /></Field>
        <button type="submit">Sign up</button>
      </form>
    </ClerkErrorProvider>
  );
}
