import type { Causes } from './causes.ts';

/** Errors of codes, links and other ways to verify. */
export const verification: Readonly<Record<string, Causes>> = {
  form_code_incorrect: {
    what: 'The code is not the one that was sent.',
    causes: [
      'There is a typing slip, or the code comes from an older message.',
      'The form asked for a code twice, for instance because React ran an effect twice in development. Only the last one counts.',
      'The clock of the device is off, so codes of an authenticator app differ.',
    ],
    fixes: [
      'Offer to send a new code, and say that only the newest one works.',
      'Send the code from an event handler and not from an effect.',
      'With test addresses in development, the code is always `424242`.',
    ],
    code: `<button type="button" onClick={() => signUp.verifications.sendEmailCode()}>
  Send a new code
</button>`,
  },
  verification_expired: {
    what: 'The code or link is too old. A code is good for ten minutes.',
    causes: [
      'The message arrived late, or lay in the spam folder.',
      'The person left the page open and came back.',
    ],
    fixes: ['Send a new code with the same call that sent the first one.'],
    code: 'await signUp.verifications.sendEmailCode();',
  },
  verification_failed: {
    what: 'There were too many wrong attempts. This verification is over.',
    causes: [
      'The person typed several wrong codes.',
      'A form submitted the code again on each key.',
    ],
    fixes: [
      'Send a new code, or offer another way.',
      'Submit only when the code is complete, and once.',
    ],
  },
  verification_already_verified: {
    what: 'This email address, phone number or sign-up is verified already.',
    causes: [
      'The code was submitted twice: by a double click, or once by a button and once by an effect.',
      'The verification succeeded, and the step after it failed, so the person tried again.',
      'The page was opened again with the back button.',
    ],
    fixes: [
      'Treat it as a success. Read `signUp.status`, and go on to the next step.',
      'Turn the button off while the request is on its way. `form.run` sends one request for a double click.',
    ],
    code: `if (signUp.status === 'complete') await signUp.finalize();`,
  },
  verification_missing: {
    what: 'A code was checked before one was asked for.',
    causes: [
      'The call that sends the code was left out, or was not awaited.',
      'The form checks another strategy than the one that was prepared.',
    ],
    fixes: [
      'Send the code first, await it, then check what the person typed, with the same strategy.',
    ],
    code: `await signUp.verifications.sendEmailCode();
// Then, when the person has typed it:
await signUp.verifications.verifyEmailCode({ code });`,
  },
  verification_not_sent: {
    what: 'No code was sent yet.',
    causes: ['The call that sends the code failed, and the form went on.'],
    fixes: ['Show the error of the first call, and do not open the next step.'],
    code: `const { error } = await signUp.verifications.sendEmailCode();
if (error) form.capture(error);
else openNextStep();`,
  },
  verification_link_token_expired: {
    what: 'The link in the email is too old.',
    causes: ['The person opened it late.', 'A newer link was sent.'],
    fixes: ['Offer to send a new link on the page where the link leads.'],
  },
  verification_strategy_invalid: {
    what: 'The verification runs with another strategy than the one that was sent.',
    causes: [
      'The form prepared `email_link` and then checked `email_code`, or the other way round.',
    ],
    fixes: ['Use one strategy for both calls.'],
  },
  verification_code_too_many_requests: {
    what: 'A new code was asked for too soon.',
    causes: [
      'The person clicked to resend several times.',
      'An effect that asks for a code ran more than once.',
    ],
    fixes: ['Turn the button off for the seconds in `retryAfter`. `RetryAfter` counts them down.'],
    code: '<RetryAfter />',
  },
  strategy_for_user_invalid: {
    what: 'The account does not have the way to sign in that was asked for.',
    causes: [
      'A password was sent, and the account only signs in with Google or with codes.',
      'The account has no verified phone number, and a text message was asked for.',
      'An invited person never set a password.',
    ],
    fixes: [
      'Create the sign-in with only the identifier. Then show the ways in `signIn.supportedFirstFactors`.',
    ],
    code: `await signIn.create({ identifier: emailAddress });
const ways = signIn.supportedFirstFactors?.map(({ strategy }) => strategy);`,
  },
  no_second_factors: {
    what: 'A second factor was asked for, and the account has none of that kind.',
    causes: [
      'The form asks for a code of an app, and the account only has backup codes or text messages.',
    ],
    fixes: ['Show the ways in `signIn.supportedSecondFactors`.'],
    code: `const ways = signIn.supportedSecondFactors?.map(({ strategy }) => strategy);`,
  },
  passkey_not_registered: {
    what: 'The account has no such passkey.',
    causes: [
      'The passkey was deleted in the account and is still on the device.',
      'It belongs to the development instance.',
    ],
    fixes: ['Offer another way to sign in, then to make a new passkey.'],
  },
};
