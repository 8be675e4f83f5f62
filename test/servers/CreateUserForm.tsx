'use client';

import { useActionState } from 'react';
import { ErrorSummary, Field, useClerkError } from '../../src/entry/react/index.ts';
import { createUser } from './createUser.ts';

export function CreateUserForm() {
  const [{ error, typed }, action] = useActionState(createUser, { error: null });
  const form = useClerkError({ initial: error, fields: ['email_address', 'password'] });
  return (
    <form action={action}>
      <ErrorSummary form={form} />
      <Field name="email_address" label="Email" form={form}>
        <input type="email" defaultValue={typed} />
      </Field>
      <Field name="password" label="Password" form={form}>
        <input type="password" />
      </Field>
      <button type="submit">Create</button>
    </form>
  );
}
