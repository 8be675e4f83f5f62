import { defineEntries } from '../entry.ts';

// Errors that servers send and the SDKs know, but that the index does not list.
export default defineEntries([
  {
    name: 'FormPasswordCompromised',
    code: 'form_password_compromised',
    sections: { undocumented: 'Forms' },
    longMessage:
      'Your password may be compromised. To protect your account, please continue with an alternative sign-in method. You will be required to reset your password after signing in.',
    meta: { name: 'param' },
    audience: 'user',
    remedy: 'use-another-method',
  },
  {
    name: 'TooManyRequests',
    code: 'too_many_requests',
    sections: { undocumented: 'Requests' },
    shortMessage: 'Too many requests',
    longMessage: 'Too many requests. Please try again in a bit.',
    params: { retryAfter: { type: 'duration', meta: 'retry_after' } },
    audience: 'user',
    remedy: 'wait',
  },
  {
    name: 'UserDeactivated',
    code: 'user_deactivated',
    sections: { undocumented: 'Users' },
    audience: 'user',
    remedy: 'contact-support',
  },
  {
    name: 'MissingExpiredToken',
    code: 'missing_expired_token',
    sections: { undocumented: 'Session Refresh' },
    audience: 'user',
    remedy: 'sign-in',
  },
]);
