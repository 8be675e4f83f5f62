'use server';

import { type ClerkFailure, decodeClerkError } from 'clerk-error-i18n';
import { clerk } from './clerk';

interface Answer {
  error: ClerkFailure | null;
  typed?: string;
  done?: boolean;
}

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
