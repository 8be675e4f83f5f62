import type { Causes } from './causes.ts';

/** Errors of the protection against robots and too many requests. */
export const protection: Readonly<Record<string, Causes>> = {
  captcha_invalid: {
    what: 'The check that the person is human failed.',
    causes: [
      'A browser extension, a VPN or strict privacy settings block the check.',
      'A custom form has no element for the check, and the invisible one did not pass.',
      'A test or another robot drives the page.',
      'The CSP of the page blocks `challenges.cloudflare.com`.',
      'The text says “Unusual activity”: many attempts came from the same place. This one passes with time.',
    ],
    fixes: [
      'Put an element with the id `clerk-captcha` into the form, before the sign-up is created.',
      'Allow `https://challenges.cloudflare.com` in `script-src` and `frame-src`.',
      'In tests, use a testing token of Clerk’s.',
      'Turn off bot sign-up protection in the Dashboard only if your app needs it off.',
    ],
    code: '<div id="clerk-captcha" />',
  },
  captcha_missing_token: {
    what: 'The sign-up came without the proof that the person is human.',
    causes: [
      'A native app or a server creates sign-ups, and cannot show the check.',
      'The SDK is too old for the protection that the instance has on.',
      'The script of the check did not load.',
    ],
    fixes: [
      'Update the SDK. Older versions for Expo did not know the check.',
      'Put an element with the id `clerk-captcha` into web forms.',
      'For native apps that cannot show it, turn off bot sign-up protection in the Dashboard, under Attack protection.',
    ],
    code: '<div id="clerk-captcha" />',
  },
  captcha_not_enabled: {
    what: 'A check was sent, and the instance does not use it.',
    causes: [
      'The page still has the settings from before they were changed.',
      'The request was written by hand.',
    ],
    fixes: ['Reload the page.', 'Leave `captchaToken` out of your own requests.'],
  },
  too_many_requests: {
    what: 'There were too many requests in a short time.',
    causes: [
      'An effect or a retry calls the API in a loop.',
      'A server lists users for each page view instead of keeping the answer.',
      'Many people share one address, such as a school or a test runner.',
    ],
    fixes: [
      'Wait for the seconds in `retryAfter`, then try once.',
      'Look in the network panel for the request that repeats.',
      'On servers, keep answers for a while, and ask for many users at once.',
    ],
    code: 'const { retryAfter } = decodeClerkError(caught);',
  },
  action_blocked: {
    what: 'Clerk’s protection against fraud blocked the request.',
    causes: ['The network, the device or the behaviour looked like abuse.'],
    fixes: ['Show how to reach your support, with the trace id.'],
  },
  sign_up_mode_restricted: {
    what: 'The instance takes no new sign-ups without an invitation.',
    causes: [
      'The Dashboard has sign-up mode on “restricted”.',
      'The person signed in with Google or the like and has no account yet, so it became a sign-up.',
    ],
    fixes: ['Invite the person, or change the mode.', 'Say on the page how to get an invitation.'],
  },
  sign_up_restricted_waitlist: {
    what: 'New people go onto the waitlist first.',
    causes: ['The Dashboard has sign-up mode on “waitlist”.'],
    fixes: ['Show the form of the waitlist.', 'Approve the person in the Dashboard.'],
  },
};
