import { defineEntries } from '../entry.ts';

export default defineEntries([
  // Oddity: meta is text with pseudo-JSON in it.
  {
    name: 'DevMonthlySMSLimitExceeded',
    code: 'dev_monthly_sms_limit_exceeded',
    sections: { frontend: 'Sms' },
    description:
      'DevMonthlySMSLimitExceeded signifies an error when an SMS sending attempt is made while the development limit has already been reached',
    shortMessage: 'Development monthly SMS limit exceeded',
    longMessage:
      'Operation cannot be completed because the monthly limit for SMS messages in development (%d) has been reached.',
    meta: '{"limit"}',
    params: {
      limit: { text: '%d', type: 'count' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SMSSendError',
    code: 'sms_send_error',
    sections: { frontend: 'Sms' },
    shortMessage: 'Sending SMS failed',
    longMessage: 'Sending SMS failed. Please contact support or try again later.',
    audience: 'user',
    remedy: 'retry',
  },
  {
    name: 'VerificationAlreadyVerified',
    code: 'verification_already_verified',
    sections: { frontend: 'Verification' },
    description:
      'VerificationAlreadyVerified signifies an error when verification has already been verified',
    shortMessage: 'already verified',
    longMessage: 'This verification has already been verified.',
    audience: 'user',
    remedy: 'none',
  },
  {
    name: 'VerificationCodeTooManyRequests',
    code: 'verification_code_too_many_requests',
    sections: { frontend: 'Verification' },
    shortMessage: 'Too many verification code requests',
    longMessage:
      'Too many verification code requests. Please wait at least 30 seconds to receive your code before trying again.',
    seen: [
      'Too many verification code requests. Please wait at least <retryAfter> to receive your code before trying again.',
    ],
    params: {
      retryAfter: { text: '<retryAfter>', type: 'duration', meta: 'retry_after' },
    },
    audience: 'user',
    remedy: 'wait',
  },
  {
    name: 'VerificationExpired',
    code: 'verification_expired',
    sections: { frontend: 'Verification' },
    description: 'VerificationExpired signifies an error when verification has expired',
    shortMessage: 'expired',
    longMessage: 'This verification has expired. You must create a new one.',
    audience: 'user',
    remedy: 'request-new-code',
  },
  {
    name: 'VerificationFailed',
    code: 'verification_failed',
    sections: { frontend: 'Verification' },
    description: 'VerificationFailed signifies an error when verification fails',
    shortMessage: 'failed',
    longMessage: 'Too many failed attempts. You have to try again with the same or another method.',
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'VerificationInvalidLinkToken',
    code: 'verification_link_token_invalid',
    sections: { frontend: 'Verification' },
    description:
      'VerificationInvalidLinkToken means that the provided JWT token from the link cannot be parsed.',
    shortMessage: 'invalid link token',
    longMessage: 'Verification link token is invalid',
    audience: 'user',
    remedy: 'request-new-code',
  },
  {
    name: 'VerificationInvalidLinkTokenSource',
    code: 'verification_link_token_source_invalid',
    sections: { frontend: 'Verification' },
    description:
      'VerificationInvalidLinkTokenSource means that the provided JWT token from the link has an invalid source type.',
    shortMessage: 'invalid link token source',
    longMessage: 'Verification link token source is invalid',
    audience: 'user',
    remedy: 'request-new-code',
  },
  {
    name: 'VerificationInvalidStrategy',
    code: 'verification_strategy_invalid',
    sections: { frontend: 'Verification' },
    description:
      'VerificationInvalidStrategy signifies an error when the given strategy is not valid for current verification',
    shortMessage: 'has invalid strategy',
    longMessage: 'The strategy is not valid for the current verification.',
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'VerificationLinkTokenExpired',
    code: 'verification_link_token_expired',
    sections: { frontend: 'Verification' },
    description:
      'VerificationLinkTokenExpired means that the provided JWT token from the link has expired.',
    shortMessage: 'expired link token',
    longMessage: 'Verification link token has expired',
    audience: 'user',
    remedy: 'request-new-code',
  },
  {
    name: 'VerificationMissing',
    code: 'verification_missing',
    sections: { frontend: 'Verification' },
    description: 'VerificationMissing signifies an error when the verification is missing',
    shortMessage: 'is missing',
    longMessage:
      'This strategy requires verification preparation before attempting to validate it.',
    audience: 'user',
    remedy: 'request-new-code',
  },
  {
    name: 'VerificationNotSent',
    code: 'verification_not_sent',
    sections: { frontend: 'Verification' },
    description: 'VerificationNotSent signifies an error when verification email was not sent',
    shortMessage: 'not sent',
    longMessage: 'You need to send a verification code before attempting to verify.',
    audience: 'user',
    remedy: 'request-new-code',
  },
  {
    name: 'VerificationUnknownStatus',
    code: 'verification_status_unknown',
    sections: { frontend: 'Verification' },
    description:
      'VerificationUnknownStatus signifies an unexpected error when unknown verification status is found',
    shortMessage: 'Unknown verification status',
    longMessage: 'Found unknown verification status <status>',
    params: {
      status: { text: '<status>', type: 'prose' },
    },
    audience: 'user',
    remedy: 'restart-flow',
  },
]);
