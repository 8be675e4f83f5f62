import type { ComponentProps } from 'react';
import type { ClerkFailure } from '../../src/entry/index.ts';
import { decodeClerkError } from '../../src/entry/index.ts';
import { wireBody } from '../../src/testing/index.ts';

// The names that examples of components and hooks use without declaring them, beside the form
// itself.

/** A failure that the server decoded, with an error for each field and one for the form. */
export const answer: ClerkFailure = decodeClerkError({
  ...wireBody(
    [
      { name: 'FormIdentifierExists', param: 'email_address' },
      { name: 'FormPwnedPassword', param: 'password' },
      { name: 'FormIncorrectCode', param: 'code' },
      'TooManyRequests',
      { name: 'FraudActionBlocked', values: { title: 'Not from here' } },
    ],
    { traceId: 'trace_1' },
  ),
  status: 429,
  retryAfter: 60,
});

/** The messages of `clerk-error-i18n/locales/de`. */
export { default as de } from '../../src/words/generated/locales/de.ts';

export const emailAddress = 'ada@example.com';
export const password = 'correct horse';

/** A resource of Clerk's hooks. */
export const signUp = {
  password: async (_: { emailAddress: string; password: string }) => ({ error: null }),
};

/** An input component of the app's own. */
export const OtpInput = (props: ComponentProps<'input'>) => (
  <input autoComplete="one-time-code" {...props} />
);
