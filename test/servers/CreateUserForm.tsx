'use client';

import { useActionState } from 'react';
import { ErrorSummary, Field, useClerkError } from '../../src/entry/react.ts';
import { createUser } from './createUser.ts';

export function CreateUserForm() {
  const [{ error, typed }, action] = useActionState(createUser, { error: null });
  const clerk = useClerkError({ initial: error, fields: ['email_address', 'password'] });
  return (
    <form action={action}>
      <ErrorSummary errors={clerk} />
      <Field name="email_address" label="Email" errors={clerk}>
        <input type="email" defaultValue={typed} />
      </Field>
      <Field name="password" label="Password" errors={clerk}>
        <input type="password" />
      </Field>
      <button type="submit">Create</button>
    </form>
  );
}
