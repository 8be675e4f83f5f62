'use server';

import { type ClerkFailure, decodeClerkError } from '../../src/entry/index.ts';
import { clerk } from './clerk.ts';

interface Answer {
  error: ClerkFailure | null;
  typed?: string;
}

export async function createUser(_before: Answer, form: FormData): Promise<Answer> {
  const typed = `${form.get('email_address')}`;
  const password = `${form.get('password')}`;
  try {
    await clerk.users.createUser({ emailAddress: [typed], password });
  } catch (caught) {
    return { error: decodeClerkError(caught), typed };
  }
  return { error: null };
}
