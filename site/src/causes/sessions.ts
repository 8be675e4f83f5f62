import type { Causes } from './causes.ts';

/** Errors of being signed in or not. */
export const sessions: Readonly<Record<string, Causes>> = {
  session_exists: {
    what: 'Somebody is signed in already, and the instance allows one session at a time.',
    causes: [
      'The sign-in page was opened by a person who is signed in.',
      'The form was submitted a second time after it had succeeded.',
      'After the sign-in, the session was never made active, so the app did not notice it.',
    ],
    fixes: [
      'Send people who are signed in away from the page.',
      'Finish the sign-in: `setActive({ session: signIn.createdSessionId })`, or `signIn.finalize()`.',
      'Turn on multi-session mode in the Dashboard if several accounts are wanted.',
    ],
    code: `function SignInPage() {
  const { isSignedIn } = useAuth();
  return isSignedIn ? <Navigate to="/" /> : <SignInForm />;
}`,
  },
  identifier_already_signed_in: {
    what: 'This account is signed in already in this browser.',
    causes: ['In multi-session mode, the person chose an account that is open.'],
    fixes: ['Make the session of `sessionId` active instead of signing in again.'],
    code: `for (const error of decodeClerkError(caught).errors)
  if (error.code === 'identifier_already_signed_in' && error.params.sessionId)
    await setActive({ session: error.params.sessionId });`,
  },
  authentication_invalid: {
    what: 'The request has no valid session.',
    causes: [
      'The session ended, was revoked, or the person signed out in another tab.',
      'The page called the API before Clerk had loaded.',
      'A server sent no token, or one of another instance.',
    ],
    fixes: [
      'Send the person to sign in.',
      'Wait for `isLoaded` before the first call.',
      'Get a fresh token with `getToken()` for each request.',
    ],
    code: `const { isLoaded, getToken } = useAuth();
const load = async () => (isLoaded ? getToken() : null);`,
  },
  authorization_invalid: {
    what: 'The session is valid, and may not do this.',
    causes: [
      'The role of the person lacks the permission.',
      'The request is about another person’s data.',
      'A setting forbids it, such as deleting one’s own account.',
    ],
    fixes: [
      'Check the permission before you show the button.',
      'Look at the role in the Dashboard.',
    ],
  },
  signed_out: {
    what: 'There is no session any more.',
    causes: ['The person signed out in another tab.', 'The session ended while the page was open.'],
    fixes: ['Send the person to sign in, and keep what they typed.'],
  },
  session_reverification_required: {
    what: 'The action needs a fresh proof of who the person is. The last one is too old.',
    causes: [
      'The person signed in a while ago and changes a password, an address or another sensitive thing.',
    ],
    fixes: ['Wrap the call in `useReverification`. It asks for the proof and repeats the request.'],
    code: 'const update = useReverification(() => user.updatePassword({ newPassword }));',
  },
  client_state_invalid: {
    what: 'The sign-in or sign-up cannot take this step now.',
    causes: [
      'Steps were called out of order.',
      'The flow was started again in another tab.',
      'The state of an older page was used after a reload.',
    ],
    fixes: ['Start the flow again from its first step.', 'Read `status` before each step.'],
    code: `await signUp.reset();`,
  },
  user_locked: {
    what: 'The account is locked after too many wrong attempts.',
    causes: [
      'The person, or somebody else, tried too many wrong passwords or codes.',
      'A test signs in with a wrong password over and over.',
    ],
    fixes: [
      'Show how long it takes. `retryAfter` has the seconds where the lock ends by itself.',
      'Unlock the user in the Dashboard.',
    ],
    code: `<RetryAfter />`,
  },
  user_banned: {
    what: 'The account was banned.',
    causes: ['Somebody banned the user in the Dashboard or with the Backend API.'],
    fixes: [
      'Unban the user in the Dashboard if it was a mistake.',
      'Show how to reach your support.',
    ],
  },
};
