'use server';

import { type ClerkFailure, decodeClerkError } from '../../src/index.ts';
import { clerk } from './clerk.ts';

export async function createUser(_before: ClerkFailure | null, form: FormData) {
  const emailAddress = [`${form.get('email_address')}`];
  const password = `${form.get('password')}`;
  try {
    await clerk.users.createUser({ emailAddress, password });
  } catch (caught) {
    return decodeClerkError(caught);
  }
  return null;
}
