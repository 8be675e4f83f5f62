import { defineEntries } from '../../entry.ts';

export default defineEntries([
  // Oddity: the index gives an empty code. Only the text identifies this error.
  {
    name: 'IdentificationExists',
    code: '',
    status: 400,
    apis: ['backend', 'frontend'],
    editions: { first: { backend: 'Auth', frontend: 'Auth' }, '2026-08': 'auth.go' },
    description: 'IdentificationExists signifies an error when the identifier already exists',
    shortMessage: 'already exists',
    longMessage: 'This <identifier> already exists.',
    params: { identifier: { text: '<identifier>', type: 'prose' } },
    audience: 'user',
    remedy: 'choose-another',
  },
  {
    name: 'InvalidAuthorization',
    code: 'authorization_invalid',
    status: 403,
    apis: ['backend', 'frontend'],
    editions: { first: { backend: 'Auth', frontend: 'Auth' }, '2026-08': 'auth.go' },
    description:
      'InvalidAuthorization signifies an error when the request is not authorized to perform the given operation',
    shortMessage: 'Unauthorized request',
    longMessage: 'You are not authorized to perform this request',
    audience: 'user',
    remedy: 'contact-support',
  },
  {
    name: 'InvalidRequestForEnvironment',
    code: 'request_invalid_for_environment',
    status: 400,
    apis: ['backend', 'frontend'],
    editions: { first: { backend: 'Auth', frontend: 'Auth' }, '2026-08': 'auth.go' },
    description:
      'InvalidRequestForEnvironment signifies an error when the incoming request is invalid for given environment(s)',
    shortMessage: 'Invalid request for environment',
    longMessage: 'Request only valid for <envTypes> instances.',
    params: { envTypes: { text: '<envTypes>', type: 'list' } },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'RequestInvalidForInstance',
    code: 'request_invalid_for_instance',
    status: 400,
    apis: ['backend'],
    editions: { first: { backend: 'Auth' }, '2026-08': 'auth.go' },
    description:
      'RequestInvalidForInstance signifies an error when the incoming request is invalid for the given instance, due to the auth_config',
    shortMessage: 'Invalid request for instance',
    longMessage:
      'This request is not valid for your instance. Modify your instance settings to use this request.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  // Oddity: meta is text with pseudo-JSON in it. Alpha2 is an ISO 3166 code.
  {
    name: 'UnsupportedCountry',
    code: 'unsupported_country_code',
    status: 403,
    apis: ['backend', 'frontend'],
    editions: { first: { backend: 'Auth', frontend: 'Auth' }, '2026-08': 'auth.go' },
    shortMessage: 'Unsupported country code',
    longMessage:
      'Phone numbers from this country (<countryName>) are currently not supported. For more information, please contact <support>.',
    former: {
      first: {
        meta: '{"formParameter": {"Name": "param"}, "Alpha2": alpha2, "CountryCode": countryCode}',
      },
    },
    meta: '{"Alpha2": alpha2, "CountryCode": countryCode}',
    params: {
      countryName: { text: '<countryName>', type: 'prose' },
      support: { text: '<support>', type: 'prose' },
      country: { type: 'country', meta: 'alpha2' },
      callingCode: { type: 'text', meta: 'country_code' },
    },
    audience: 'user',
    remedy: 'choose-another',
  },
  {
    name: 'IdentifierContainsSubaddresses',
    code: 'not_allowed_access',
    status: 403,
    apis: ['frontend'],
    editions: { first: { frontend: 'Auth' }, '2026-08': 'auth.go' },
    shortMessage: 'Email subaddress not allowed.',
    longMessage: "Email address must not contain the characters '+', '=', or '#'.",
    meta: { Name: 'email_address' },
    audience: 'user',
    remedy: 'choose-another',
  },
  {
    name: 'IdentifierFromBlockedCountryCode',
    code: 'not_allowed_access',
    status: 403,
    apis: ['backend', 'frontend'],
    editions: { first: { frontend: 'Auth' }, '2026-08': 'auth.go' },
    shortMessage: 'Country code not allowed.',
    longMessage:
      'Phone number sign ups are not allowed for this country code. Please use a different method.',
    meta: { Name: 'phone_number' },
    audience: 'user',
    remedy: 'use-another-method',
  },
  // Oddity: meta is text with pseudo-JSON in it; two placeholders stand side by side.
  {
    name: 'IdentifierNotAllowedAccess',
    code: 'not_allowed_access',
    status: 403,
    apis: ['backend', 'frontend'],
    editions: { first: { frontend: 'Auth' }, '2026-08': 'auth.go' },
    shortMessage: 'Access not allowed.',
    longMessage: '<who> <pluralization> not allowed to access this application.',
    seen: [
      '<identifiers> is not allowed to access this application.',
      '<identifiers> are not allowed to access this application.',
    ],
    meta: '{"Identifiers": identifiers}',
    params: {
      identifiers: { text: '<who>', type: 'list', meta: 'identifiers' },
      pluralization: { text: '<pluralization>', type: 'prose' },
    },
    audience: 'user',
    remedy: 'choose-another',
  },
  {
    name: 'InvalidUserSettings',
    code: 'user_settings_invalid',
    status: 409,
    apis: ['frontend'],
    editions: { first: { frontend: 'Auth' }, '2026-08': 'auth.go' },
    description:
      'InvalidUserSettings signifies an error where the auth settings of the instance are not well configured, which results in sign in and sign up endpoints to be restricted.',
    shortMessage: 'invalid auth configuration',
    longMessage: 'The authentication settings are invalid.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'SignedOut',
    code: 'signed_out',
    status: 401,
    apis: ['frontend'],
    editions: { first: { frontend: 'Auth' }, '2026-08': 'auth.go' },
    description: 'SignedOut signifies an error when a user is signed out',
    shortMessage: 'Signed out',
    longMessage: 'You are signed out',
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'SubaddressRestrictionEmailAlreadyUsed',
    code: 'not_allowed_access',
    status: 403,
    apis: ['backend', 'frontend'],
    editions: { first: { frontend: 'Auth' }, '2026-08': 'auth.go' },
    shortMessage: 'This email address is already in use.',
    longMessage:
      'This email address is already in use. Creating multiple accounts with the same email address is not allowed.',
    former: { first: { meta: { name: 'email_address' } } },
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'URLBasedSessionSyncingDisabled',
    code: 'url_based_session_syncing_disabled',
    status: 400,
    apis: ['frontend'],
    editions: { first: { frontend: 'Auth' }, '2026-08': 'auth.go' },
    description:
      'URLBasedSessionSyncingDisabled signifies an error when the incoming request attempts to use an endpoint with URL-based session syncing, when the instance operates with third-party cookies instead.',
    shortMessage: 'URL-based session syncing is disabled for this instance',
    longMessage:
      'This is a development instance operating with legacy, third-party cookies. This feature is deprecated, please contact support if you need assistance.',
    former: {
      first: {
        longMessage:
          'This is a development instance operating with legacy, third-party cookies. To enable URL-based session syncing refer to https://clerk.com/docs/upgrade-guides/url-based-session-syncing.',
      },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'RateLimitedCountry',
    code: 'unsupported_country_code',
    status: 403,
    apis: ['backend', 'frontend'],
    editions: { '2026-08': 'auth.go' },
    description:
      'supportEmail (_) is unused here at the moment the customer who requested this change specifically wanted to avoid adding a support email since changing this is not in control of support.',
    shortMessage: 'Rate limited country code',
    longMessage:
      'SMS to the country <countryName> is temporarily disabled. Please try again later.',
    meta: '{"Alpha2": alpha2, "CountryCode": countryCode}',
    params: {
      countryName: { text: '<countryName>', type: 'prose' },
      country: { type: 'country', meta: 'alpha2' },
      callingCode: { type: 'text', meta: 'country_code' },
    },
    audience: 'user',
    remedy: 'use-another-method',
  },
]);
