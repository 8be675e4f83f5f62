import { defineEntries } from '../entry.ts';

export default defineEntries([
  // Oddity: the index gives an empty code. Only the text identifies this error.
  {
    name: 'IdentificationExists',
    code: '',
    sections: { backend: 'Auth', frontend: 'Auth' },
    description: 'IdentificationExists signifies an error when the identifier already exists',
    shortMessage: 'already exists',
    longMessage: 'This <identifier> already exists.',
    params: {
      identifier: { text: '<identifier>', type: 'prose' },
    },
    audience: 'user',
    remedy: 'choose-another',
  },
  {
    name: 'InvalidAuthorization',
    code: 'authorization_invalid',
    sections: { backend: 'Auth', frontend: 'Auth' },
    description:
      'InvalidAuthorization signifies an error when the request is not authorized to perform the given operation',
    shortMessage: 'Unauthorized request',
    longMessage: 'You are not authorized to perform this request',
    audience: 'user',
    remedy: 'ask-admin',
  },
  {
    name: 'InvalidRequestForEnvironment',
    code: 'request_invalid_for_environment',
    sections: { backend: 'Auth', frontend: 'Auth' },
    description:
      'InvalidRequestForEnvironment signifies an error when the incoming request is invalid for given environment(s)',
    shortMessage: 'Invalid request for environment',
    longMessage: 'Request only valid for <envTypes> instances.',
    params: {
      envTypes: { text: '<envTypes>', type: 'list' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'RequestInvalidForInstance',
    code: 'request_invalid_for_instance',
    sections: { backend: 'Auth' },
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
    sections: { backend: 'Auth', frontend: 'Auth' },
    shortMessage: 'Unsupported country code',
    longMessage:
      'Phone numbers from this country (<countryName>) are currently not supported. For more information, please contact <support>.',
    meta: '{"formParameter": {"Name": "param"}, "Alpha2": alpha2, "CountryCode": countryCode}',
    params: {
      countryName: { text: '<countryName>', type: 'prose' },
      support: { text: '<support>', type: 'prose' },
      country: { type: 'country', meta: 'alpha2' },
    },
    audience: 'user',
    remedy: 'choose-another',
  },
  {
    name: 'IdentifierContainsSubaddresses',
    code: 'not_allowed_access',
    sections: { frontend: 'Auth' },
    shortMessage: 'Email subaddress not allowed.',
    longMessage: "Email address must not contain the characters '+', '=', or '#'.",
    meta: { name: 'email_address' },
    audience: 'user',
    remedy: 'choose-another',
  },
  {
    name: 'IdentifierFromBlockedCountryCode',
    code: 'not_allowed_access',
    sections: { frontend: 'Auth' },
    shortMessage: 'Country code not allowed.',
    longMessage:
      'Phone number sign ups are not allowed for this country code. Please use a different method.',
    meta: { name: 'phone_number' },
    audience: 'user',
    remedy: 'use-another-method',
  },
  // Oddity: meta is text with pseudo-JSON in it; two placeholders stand side by side.
  {
    name: 'IdentifierNotAllowedAccess',
    code: 'not_allowed_access',
    sections: { frontend: 'Auth' },
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
    sections: { frontend: 'Auth' },
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
    sections: { frontend: 'Auth' },
    description: 'SignedOut signifies an error when a user is signed out',
    shortMessage: 'Signed out',
    longMessage: 'You are signed out',
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'SubaddressRestrictionEmailAlreadyUsed',
    code: 'not_allowed_access',
    sections: { frontend: 'Auth' },
    shortMessage: 'This email address is already in use.',
    longMessage:
      'This email address is already in use. Creating multiple accounts with the same email address is not allowed.',
    meta: { name: 'email_address' },
    audience: 'user',
    remedy: 'sign-in',
  },
  {
    name: 'URLBasedSessionSyncingDisabled',
    code: 'url_based_session_syncing_disabled',
    sections: { frontend: 'Auth' },
    description:
      'URLBasedSessionSyncingDisabled signifies an error when the incoming request attempts to use an endpoint with URL-based session syncing, when the instance operates with third-party cookies instead.',
    shortMessage: 'URL-based session syncing is disabled for this instance',
    longMessage:
      'This is a development instance operating with legacy, third-party cookies. To enable URL-based session syncing refer to https://clerk.com/docs/upgrade-guides/url-based-session-syncing.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
]);
