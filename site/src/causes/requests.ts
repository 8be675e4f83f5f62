import type { Causes } from './causes.ts';

/** Errors of keys, domains and requests. Only developers can mend them. */
export const requests: Readonly<Record<string, Causes>> = {
  host_invalid: {
    what: 'Clerk found no instance for the address that was called.',
    causes: [
      'The publishable key belongs to an app that was deleted.',
      'The browser still has cookies of an older key, or the build contains that key.',
      'The DNS records of the production domain are missing or not verified.',
    ],
    fixes: [
      'Copy the publishable key again, and restart or rebuild the app.',
      'Delete the cookies of the page.',
      'Check the domains page of the Dashboard.',
    ],
  },
  origin_invalid: {
    what: 'The page is on a domain that the instance does not serve.',
    causes: [
      'A production key, `pk_live_…`, is used on `localhost` or on a preview address.',
      'The app moved to another domain, and the Dashboard has the old one.',
    ],
    fixes: [
      'Use the development key, `pk_test_…`, on your machine and in previews.',
      'Change the domain in the Dashboard.',
    ],
  },
  dev_browser_unauthenticated: {
    what: 'A development instance does not know this browser.',
    causes: [
      'The cookie of the development instance was deleted or blocked.',
      'An extension or a native app uses a development key without the SDK that is made for it.',
      'The keys of two instances were mixed.',
    ],
    fixes: [
      'Delete the cookies of the page, and load it again.',
      'In extensions, use `@clerk/chrome-extension` and set `syncHost` where it is needed.',
    ],
  },
  clerk_key_invalid: {
    what: 'The secret key is wrong.',
    causes: [
      'The key has a space, quotes or a line break in it.',
      'It was rotated or belongs to a deleted instance.',
      'The environment variable is not set where the code runs.',
    ],
    fixes: [
      'Copy the key again into `CLERK_SECRET_KEY`, and restart.',
      'Check the variable on the host, and not only in `.env.local`.',
    ],
  },
  resource_not_found: {
    what: 'The request names something that does not exist in this instance.',
    causes: [
      'The id is from the other instance, or was deleted.',
      'A sign-in or sign-up was left open for so long that it ended.',
      'Your database keeps the id of a user that was deleted in the Dashboard.',
    ],
    fixes: [
      'Start the flow again.',
      'Compare the instance of the key with the one where the id comes from.',
      'Listen to the `user.deleted` webhook.',
    ],
  },
  resource_missmatch: {
    what: 'The redirect address of the request is not allowed for this instance.',
    causes: [
      'A native app uses a scheme that is not on the list.',
      'The address has another port, scheme or path than the listed one.',
    ],
    fixes: ['Add the exact address to the allowlist for mobile redirects in the Dashboard.'],
  },
  invalid_url_scheme: {
    what: 'An address has a scheme that is not allowed.',
    causes: [
      'The address has no `https://` in front.',
      'A native scheme was sent where a web address is needed.',
    ],
    fixes: ['Send a whole address, with one of the schemes that the error names.'],
  },
  duplicate_record: {
    what: 'Such a record exists already.',
    causes: ['An invitation for the address is still open.', 'A job ran twice.'],
    fixes: ['Look for the record first, or pass `ignoreExisting` for invitations.'],
  },
  internal_clerk_error: {
    what: 'Something failed at Clerk.',
    causes: ['There is an outage, or a fault in one of their endpoints.'],
    fixes: [
      'Try again after a while, and look at Clerk’s status page.',
      'Send the trace id to Clerk’s support.',
    ],
  },
};
