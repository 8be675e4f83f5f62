import type { Causes } from './causes.ts';

const RULES =
  'The rules for passwords were made stricter in the Dashboard after the form was written.';

/** Errors of passwords. */
export const passwords: Readonly<Record<string, Causes>> = {
  form_password_pwned: {
    what: 'The password is in a public list of leaked passwords. Clerk does not take it.',
    causes: [
      'The person uses a common password, or one that leaked from another site.',
      'At sign-in: the password is right, and the Dashboard rejects leaked passwords there too.',
      'A test uses `password123` or the like.',
    ],
    fixes: [
      'At sign-up, ask for another password. Do not blame the person: the leak may be that of another site.',
      'At sign-in, no other password can be chosen. Offer to reset it, or another way to sign in.',
      'In tests, use a long random password.',
    ],
    code: `const { errors } = decodeClerkError(caught);
const isLeaked = errors.some(({ code }) => code === 'form_password_pwned');
// At sign-in only: the person cannot choose another password here.
if (isLeaked) await signIn.resetPasswordEmailCode.sendCode();`,
  },
  form_password_incorrect: {
    what: 'The password is wrong for this account.',
    causes: [
      'There is a typing slip, or caps lock is on.',
      'The account signs in with Google or another service, and its password was never set.',
      'Users were imported, and the hash or its algorithm does not fit.',
    ],
    fixes: [
      'Offer to reset the password.',
      'Read `signIn.supportedFirstFactors` and show the ways that the account has.',
      'For imported users, check `passwordHasher` with one known password.',
    ],
    code: `const ways = signIn.supportedFirstFactors?.map(({ strategy }) => strategy);`,
  },
  form_password_or_identifier_incorrect: {
    what: 'The identifier or the password is wrong. Clerk does not say which.',
    causes: [
      'Protection against user enumeration is on, so one error stands for both.',
      'There is a typing slip in either.',
    ],
    fixes: ['Show one sentence for both fields, with links to reset the password and to sign up.'],
  },
  form_password_length_too_short: {
    what: 'The password has fewer characters than the instance asks for.',
    causes: ['The person chose a short password.', RULES],
    fixes: [
      'Say how long it must be before the person submits. `minLength` has the number.',
      'Set `minlength` of the input to the same number.',
    ],
    code: `for (const error of decodeClerkError(caught).errors)
  if (error.code === 'form_password_length_too_short') console.log(error.params.minLength);`,
  },
  form_password_length_too_long: {
    what: 'The password has more characters than the instance allows.',
    causes: [
      'A password manager made a very long one.',
      'The person pasted more than the password.',
    ],
    fixes: ['Raise the maximum in the Dashboard, up to 72.'],
  },
  form_password_size_in_bytes_exceeded: {
    what: 'The password takes more bytes than can be hashed.',
    causes: [
      'Letters outside of English and emoji take two to four bytes each, so fewer of them fit.',
    ],
    fixes: ['Ask for a shorter password.'],
  },
  form_password_not_strong_enough: {
    what: 'The password is long enough, and still easy to guess.',
    causes: [
      'It is made of common words, names, dates or keys side by side.',
      'The Dashboard asks for a minimum strength.',
    ],
    fixes: [
      'Show the hints of the error: `suggestions` says what would make it stronger.',
      'Show the strength while the person types.',
    ],
    code: `for (const error of decodeClerkError(caught).errors)
  if (error.code === 'form_password_not_strong_enough') console.log(error.params.suggestions);`,
  },
  form_password_no_number: {
    what: 'The password needs a digit.',
    causes: ['The Dashboard asks for a number.', RULES],
    fixes: ['List the rules next to the field before the person submits.'],
  },
  form_password_no_uppercase: {
    what: 'The password needs an uppercase letter.',
    causes: ['The Dashboard asks for one.', RULES],
    fixes: ['List the rules next to the field before the person submits.'],
  },
  form_password_no_special_char: {
    what: 'The password needs a special character.',
    causes: ['The Dashboard asks for one.', RULES],
    fixes: ['List the characters that count next to the field.'],
  },
  form_password_validation_failed: {
    what: 'The current password that was typed to confirm a change is wrong.',
    causes: [
      'There is a typing slip.',
      'A password manager filled in the new password instead of the current one.',
    ],
    fixes: [
      'Set `autocomplete="current-password"` and `autocomplete="new-password"` at the right inputs.',
    ],
    code: `<input type="password" name="currentPassword" autoComplete="current-password" />`,
  },
  form_password_matches_identifier: {
    what: 'The password is the same as the email address, phone number or username of the account.',
    causes: [
      'The person typed the same text twice.',
      'Autofill put the username into both fields.',
    ],
    fixes: [
      'Ask for another password. Some versions of Clerk’s own form show an unfinished sentence here: update them.',
    ],
  },
  form_new_password_matches_current: {
    what: 'The new password is the one that the account has.',
    causes: [
      'The person typed the current password again.',
      'A password manager filled in both fields.',
    ],
    fixes: [
      'Ask for a password that differs.',
      'Set `autocomplete="new-password"` at the new one.',
    ],
    code: `<input type="password" name="newPassword" autoComplete="new-password" />`,
  },
};
