'use client';

import { ErrorSummary, Field, useClerkError } from 'clerk-error-i18n/react/standalone';
import { useActionState } from 'react';
import { createUser } from './createUser';
import type { Texts } from './languages';

export function CreateUserForm({ t }: { t: Texts }) {
  const [{ error, typed, done }, action] = useActionState(createUser, { error: null });
  const form = useClerkError({ initial: error, fields: ['email_address', 'password'] });
  return (
    <form action={action}>
      <ErrorSummary form={form} />
      <Field name="email_address" label={t.email} form={form}>
        <input type="email" defaultValue={typed} />
      </Field>
      <Field name="password" label={t.password} form={form}>
        <input type="password" />
      </Field>
      <button type="submit">{t.create}</button>
      <p role="status">{done && t.done}</p>
    </form>
  );
}
