import type { Remedy } from '../../../src/catalog/index.ts';

/** What each remedy means for the app, in a sentence. */
export const remedyWords: Readonly<Record<Remedy, string>> = {
  'correct-input':
    'Show the message at the field. The person corrects the value and submits again.',
  'choose-another': 'Show the message at the field. The person chooses another value.',
  retry: 'Let the person try again. Nothing needs to change first.',
  wait: 'Let the person try again later. Show how long to wait where the error says so.',
  'sign-in': 'Send the person to your sign-in page.',
  'sign-up': 'Send the person to your sign-up page.',
  'sign-out': 'Sign the person out first, then let them go on.',
  'request-new-code': 'Offer a button that sends a new code or link.',
  'restart-flow': 'Start the sign-in, sign-up or other flow again from its first step.',
  'use-another-method': 'Offer the other ways to sign in that the account has.',
  verify: 'Ask the person to verify first, then repeat the request.',
  'upgrade-plan': 'Show where to change the plan.',
  'ask-admin': 'Tell the person to ask an administrator of the organization.',
  'contact-support': 'Show how to reach your support, with the trace id.',
  'fix-configuration': 'Change your settings in the Clerk Dashboard or in your app.',
  'fix-request': 'Change the request that your code sends.',
  none: 'Nothing needs to happen.',
};
