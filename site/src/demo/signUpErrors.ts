import { wireBody } from '../../../src/testing/index.ts';

/** What Clerk answers to a sign-up with a taken address and a short, leaked password. */
export const signUpErrors = wireBody(
  [
    { name: 'FormIdentifierExists', param: 'email_address' },
    { name: 'FormInvalidPasswordLengthTooShort', values: { minLength: 12 }, param: 'password' },
    { name: 'FormPwnedPassword', param: 'password' },
    'TooManyRequests',
  ],
  { traceId: '5f0c9a1e7b' },
);
