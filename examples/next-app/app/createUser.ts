'use server';

import { type ClerkFailure, decodeClerkError } from 'clerk-error-i18n';
import { clerk } from './clerk';

interface Answer {
  error: ClerkFailure | null;
  typed?: string;
  done?: boolean;
}

/** For `useActionState`. */
export async function createUser(_before: Answer, form: FormData): Promise<Answer> {
  const typed = `${form.get('email_address')}`;
  const password = `${form.get('password')}`;
  try {
    await clerk.users.createUser({ emailAddress: [typed], password });
  } catch (caught) {
    return { error: decodeClerkError(caught), typed };
  }
  return { error: null, done: true };
}

/** For a form that sends its values itself. */
export async function createUserOf(values: { email: string; password: string }): Promise<Answer> {
  const form = new FormData();
  form.set('email_address', values.email);
  form.set('password', values.password);
  return createUser({ error: null }, form);
}
