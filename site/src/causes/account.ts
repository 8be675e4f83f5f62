import type { Causes } from './causes.ts';

/** Errors of other services, passkeys and what is connected to an account. */
export const account: Readonly<Record<string, Causes>> = {
  external_account_not_found: {
    what: 'The person signed in with Google or another service, and has no account here.',
    causes: [
      'The person never signed up with that service.',
      'The account is on the other instance.',
    ],
    fixes: [
      'Let the sign-in become a sign-up: render `AuthenticateWithRedirectCallback`, or create the sign-up with `transfer: true`.',
    ],
    code: 'await signUp.create({ transfer: true });',
  },
  external_account_exists: {
    what: 'The person signed up with Google or another service, and has an account with it already.',
    causes: ['The person has an account and came through the sign-up page.'],
    fixes: ['Let the sign-up become a sign-in. The callback component does it by itself.'],
    code: 'await signIn.create({ transfer: true });',
  },
  oauth_access_denied: {
    what: 'The person did not let the other service share their account.',
    causes: [
      'They pressed “cancel” there.',
      'An administrator of their company does not allow the app.',
    ],
    fixes: ['Offer the same button again, and other ways to sign in.'],
  },
  oauth_token_exchange_error: {
    what: 'Clerk could not get a token from the other service.',
    causes: [
      'The client secret is wrong or has expired.',
      'The redirect address at the service is not the one in the Dashboard.',
      'The person went back, so the same answer of the service was used twice.',
    ],
    fixes: ['Copy the client id, the secret and the redirect address again.'],
  },
  oauth_account_already_connected: {
    what: 'Another account of the same service is connected already.',
    causes: [
      'The person chose another Google account than the first time.',
      'The person connected the service before and forgot it.',
    ],
    fixes: ['Disconnect the first one, then connect the other.'],
  },
  identification_deletion_failed: {
    what: 'The last way to sign in cannot be deleted.',
    causes: ['The person removes the only email address or connection of the account.'],
    fixes: ['Add another one first. Turn the button off while there is only one.'],
  },
  identification_claimed: {
    what: 'While the sign-up was open, its address was taken by another account.',
    causes: ['The person signed up twice at once, in two tabs or on two devices.'],
    fixes: ['Start the sign-up again, or offer to sign in.'],
  },
};
