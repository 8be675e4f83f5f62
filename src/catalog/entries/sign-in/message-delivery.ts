import { defineEntries } from '../../entry.ts';

export default defineEntries([
  // Oddity: meta is text with pseudo-JSON in it.
  {
    name: 'DevMonthlySMSLimitExceeded',
    code: 'dev_monthly_sms_limit_exceeded',
    status: 400,
    apis: ['backend', 'frontend'],
    editions: { first: { frontend: 'Sms' }, '2026-08': 'sms.go' },
    description:
      'DevMonthlySMSLimitExceeded signifies an error when an SMS sending attempt is made while the development limit has already been reached',
    shortMessage: 'Development monthly SMS limit exceeded',
    longMessage:
      'Operation cannot be completed because the monthly limit for SMS messages in development (%d) has been reached.',
    meta: '{"limit"}',
    params: { limit: { text: '%d', type: 'count', meta: 'limit' } },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SMSSendError',
    code: 'sms_send_error',
    status: 400,
    apis: ['backend', 'frontend'],
    editions: { first: { frontend: 'Sms' }, '2026-08': 'sms.go' },
    shortMessage: 'Sending SMS failed',
    longMessage: 'Sending SMS failed. Please contact support or try again later.',
    audience: 'user',
    remedy: 'retry',
  },
  {
    name: 'DevMonthlyEmailLimitExceeded',
    code: 'dev_monthly_email_limit_exceeded',
    status: 400,
    apis: ['backend', 'frontend'],
    editions: { '2026-08': 'email.go' },
    description:
      'DevMonthlyEmailLimitExceeded signifies an error when an email sending attempt is made while the development limit has already been reached',
    shortMessage: 'Development monthly email limit exceeded',
    longMessage:
      'The monthly limit for email messages in development (%d) has been reached. Please use test emails (https://go.clerk.com/test-emails) instead',
    meta: '{"DevMonthlyEmailLimit": limit}',
    params: { limit: { text: '%d', type: 'count', meta: 'dev_monthly_email_limit' } },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SMSCountryRemovalRestricted',
    code: 'sms_country_removal_restricted',
    status: 422,
    apis: ['backend'],
    editions: { '2026-08': 'sms.go' },
    description:
      'SMSCountryRemovalRestricted signals that the caller tried to remove one or more tier B-F countries from the SMS blocklist on an instance whose plan lacks the phone_code feature. Removing those countries is restricted to prevent SMS pumping abuse on free/dev instances; activating them requires upgrading the plan or contacting support.',
    shortMessage: 'SMS country removal restricted',
    longMessage:
      'Cannot remove the following countries from the SMS blocklist without an upgraded plan: %v. Contact support to activate these countries.',
    meta: '{"CountryCodes": countryCodes}',
    params: { countryCodes: { text: '%v', type: 'list', meta: 'country_codes' } },
    audience: 'developer',
    remedy: 'upgrade-plan',
  },
]);
