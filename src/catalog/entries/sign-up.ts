import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'InvalidValueForSignUpMode',
    code: 'sign_up_mode_restricted_invalid_value',
    sections: { backend: 'Sign Up' },
    shortMessage: 'is not allowed',
    longMessage: "`<param>` isn't allowed to be `%v` when sign-up mode is set to <value>",
    meta: { name: 'param' },
    params: {
      param: { text: '<param>', type: 'field' },
      value: { text: '%v', type: 'text' },
      signUpMode: { text: '<value>', type: 'text' },
    },
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'SignUpCannotBeUpdated',
    code: 'sign_up_cannot_be_updated',
    sections: { backend: 'Sign Up' },
    shortMessage: 'Sign up cannot be updated',
    longMessage: 'This sign up has reached a terminal state and cannot be updated',
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'CaptchaClientSideError',
    code: 'captcha_invalid',
    sections: { frontend: 'Sign Up' },
    shortMessage: 'Error loading CAPTCHA',
    longMessage:
      'The CAPTCHA failed to load. This may be due to an unsupported browser or a browser extension. Please try a different browser or disabling extensions. If this issue persists, please contact support.',
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'CaptchaInvalid',
    code: 'captcha_invalid',
    sections: { frontend: 'Sign Up' },
    shortMessage: 'Sign up unsuccessful due to failed security validations.',
    longMessage:
      'Sign up unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.',
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'CaptchaMissingToken',
    code: 'captcha_missing_token',
    sections: { frontend: 'Sign Up' },
    shortMessage: 'Sign up unsuccessful due to failed security validations.',
    longMessage:
      'Sign up unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.',
    audience: 'user',
    remedy: 'retry',
  },
  {
    name: 'CaptchaNotEnabled',
    code: 'captcha_not_enabled',
    sections: { frontend: 'Sign Up' },
    shortMessage: 'CAPTCHA not enabled',
    longMessage:
      'You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SignUpEmailLinkNotSameClient',
    code: 'sign_up_email_link_not_same_client',
    sections: { frontend: 'Sign Up' },
    shortMessage: 'email link sign up cannot be completed',
    longMessage:
      'Email link sign up cannot be completed because it originates from a different client',
    audience: 'user',
    remedy: 'request-new-code',
  },
  {
    name: 'SignUpForbiddenAccess',
    code: 'resource_forbidden',
    sections: { frontend: 'Sign Up' },
    shortMessage: 'Sign up forbidden',
    longMessage: 'Access to this sign up is forbidden',
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'SignUpModeRestricted',
    code: 'sign_up_mode_restricted',
    sections: { frontend: 'Sign Up' },
    shortMessage: 'Sign-ups restricted',
    longMessage: 'New sign-ups are currently restricted.',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'SignUpModeRestrictedWaitlist',
    code: 'sign_up_restricted_waitlist',
    sections: { frontend: 'Sign Up' },
    shortMessage: 'Sign-ups restricted with waitlist',
    longMessage:
      'Sign-ups are currently unavailable. Join the waitlist, and you will be notified when access becomes available.',
    audience: 'user',
    remedy: 'sign-up',
  },
  {
    name: 'SignUpNotFound',
    code: 'resource_not_found',
    sections: { frontend: 'Sign Up' },
    description:
      'SignUpNotFound returns an API error where no sign up could be found with the requested ID.',
    shortMessage: 'Sign up not found',
    longMessage: 'No sign up was found with id <id>',
    params: {
      signUpId: { text: '<id>', type: 'text' },
    },
    audience: 'user',
    remedy: 'restart-flow',
  },
  {
    name: 'WaitlistNotAcceptingEntries',
    code: 'waitlist_not_accepting_entries',
    sections: { frontend: 'Waitlist' },
    shortMessage: 'Waitlist not accepting entries',
    longMessage: 'The waitlist is not accepting new entries at this time. Please try again later.',
    audience: 'user',
    remedy: 'wait',
  },
]);
