import { defineEntries } from '../../entry.ts';

export default defineEntries([
  {
    name: 'CaptchaVerificationRequired',
    code: 'requires_captcha',
    apis: ['frontend'],
    editions: { first: { frontend: 'Fraud' } },
    shortMessage: 'CAPTCHA verification is required',
    longMessage: 'CAPTCHA verification is required',
    audience: 'user',
    remedy: 'verify',
  },
  {
    name: 'CaptchaClientSideError',
    code: 'captcha_invalid',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Sign Up' }, '2026-08': 'sign_up.go' },
    shortMessage: 'Error loading CAPTCHA',
    longMessage:
      'The CAPTCHA failed to load. This may be due to an unsupported browser or a browser extension. Please try a different browser or disabling extensions. If this issue persists, please contact support.',
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'CaptchaInvalid',
    code: 'captcha_invalid',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Sign Up' }, '2026-08': 'sign_up.go' },
    shortMessage: 'Authentication unsuccessful due to failed security validations.',
    longMessage:
      'Authentication unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.',
    former: {
      first: {
        shortMessage: 'Sign up unsuccessful due to failed security validations.',
        longMessage:
          'Sign up unsuccessful due to failed security validations. Please try using a different browser or disabling browser extensions. If issues persist, contact support for assistance.',
      },
    },
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'CaptchaMissingToken',
    code: 'captcha_missing_token',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Sign Up' }, '2026-08': 'sign_up.go' },
    shortMessage: 'Authentication unsuccessful due to failed security validations.',
    longMessage:
      'Authentication unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.',
    former: {
      first: {
        shortMessage: 'Sign up unsuccessful due to failed security validations.',
        longMessage:
          'Sign up unsuccessful due to failed security validations. Please refresh the page to try again or reach out to support for more assistance.',
      },
    },
    audience: 'user',
    remedy: 'retry',
  },
  {
    name: 'CaptchaNotEnabled',
    code: 'captcha_not_enabled',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Sign Up' }, '2026-08': 'sign_up.go' },
    shortMessage: 'CAPTCHA not enabled',
    longMessage:
      'You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
]);
