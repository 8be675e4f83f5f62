import { defineEntries } from '../entry.ts';

export default defineEntries([
  {
    name: 'CouldNotAuthenticateRequest',
    code: 'could_not_authenticate_request',
    sections: { backend: 'Auth' },
    shortMessage: 'Could not authenticate request.',
    longMessage: 'Could not authenticate request.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'FailedToVerifyInternalMigrationJWT',
    code: 'failed_to_verify_internal_migration_jwt',
    sections: { backend: 'Auth' },
    shortMessage: 'Failed to verify internal migration JWT.',
    longMessage: 'Failed to verify internal migration JWT.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
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
    name: 'InternalMigrationJWTMissingInstanceID',
    code: 'internal_migration_jwt_missing_instance_id',
    sections: { backend: 'Auth' },
    shortMessage: 'The provided internal migration JWT is missing the instance ID.',
    longMessage: 'The provided internal migration JWT is missing the instance ID.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InvalidAuthentication',
    code: 'authentication_invalid',
    sections: { backend: 'Auth', frontend: 'Auth' },
    description: 'InvalidAuthentication signifies an error when the request is not authenticated',
    shortMessage: 'Invalid authentication',
    longMessage: 'Unable to authenticate the request, you need to supply an active session',
    audience: 'user',
    remedy: 'sign-in',
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
  // Oddity: <YOUR_API_KEY> is literal text, not a placeholder.
  {
    name: 'InvalidAuthorizationHeaderFormat',
    code: 'authorization_header_format_invalid',
    sections: { backend: 'Auth', frontend: 'Auth' },
    description:
      'InvalidAuthorizationHeaderFormat signifies an error when the Authorization header has no proper format.',
    shortMessage: 'Invalid Authorization header format',
    longMessage: "Invalid Authorization header format. Must be 'Bearer <YOUR_API_KEY>'",
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InvalidClerkSecretKey',
    code: 'clerk_key_invalid',
    sections: { backend: 'Auth' },
    description: 'InvalidClerkSecretKey signifies an error when the supplied client key is invalid',
    shortMessage:
      'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
    longMessage:
      'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
    audience: 'developer',
    remedy: 'fix-configuration',
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
    name: 'InvalidCSRFToken',
    code: 'csrf_token_invalid',
    sections: { frontend: 'Auth' },
    description:
      'InvalidCSRFToken signifies an error when the request does not contain a CSRF token or the given token is invalid',
    shortMessage: 'Invalid or missing CSRF token',
    longMessage:
      'To protect against CSRF attacks, the given request must include a valid CSRF token.',
    audience: 'user',
    remedy: 'retry',
  },
  {
    name: 'InvalidHandshake',
    code: 'invalid_handshake',
    sections: { frontend: 'Auth' },
    shortMessage: 'invalid handshake',
    longMessage: 'The handshake request is invalid: <reason>',
    params: {
      reason: { text: '<reason>', type: 'prose' },
    },
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InvalidHost',
    code: 'host_invalid',
    sections: { frontend: 'Auth' },
    description: 'InvalidHost signifies an error when the incoming request has an invalid host',
    shortMessage: 'Invalid host',
    longMessage:
      'We were unable to attribute this request to an instance running on Clerk. Make sure that your Clerk Publishable Key is correct.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'InvalidOriginHeader',
    code: 'origin_invalid',
    sections: { frontend: 'Auth' },
    description:
      'InvalidOriginHeader signifies an error when the origin header of the incoming request is invalid',
    shortMessage: 'Invalid HTTP Origin header',
    longMessage:
      'The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.',
    audience: 'developer',
    remedy: 'fix-configuration',
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
    name: 'MissingRequestHeadersForNonStandardBrowsers',
    code: 'request_header_missing',
    sections: { frontend: 'Auth' },
    description:
      'MissingRequestHeadersForNonStandardBrowsers signifies an error when the incoming request is missing mandatory headers',
    shortMessage: 'Invalid request headers',
    longMessage:
      'Your Clerk Frontend API is accessible from browsers and native applications. To protect against common web attacks, we require the HTTP Authorization header to be present in native application requests. Make sure the HTTP Authorization header is set a valid Clerk client JWT or set it to an empty string for your first Frontend API request that will return your Clerk client JWT.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'MissingRequestHeadersForStandardBrowsers',
    code: 'request_header_missing',
    sections: { frontend: 'Auth' },
    description:
      'MissingRequestHeadersForStandardBrowsers signifies an error when the incoming request is missing mandatory headers',
    shortMessage: 'Invalid request headers',
    longMessage:
      'Your Clerk Frontend API is accessible from browsers and native applications. To protect against standard web attacks, the HTTP Origin header is required in browser requests. If you see this error, you probably accessed Clerk Frontend API directly from the address bar or a browser extension is intercepting your browser requests, removing the HTTP Origin header. For more information refer to https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Origin.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'MultipleAuthorizationHeaderValues',
    code: 'multiple_authorization_header_values_forbidden',
    sections: { frontend: 'Auth' },
    shortMessage: "Multiple 'Authorization' header values",
    longMessage: "Setting multiple values in the 'Authorization' header is forbidden",
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'MultipleOriginHeaderValues',
    code: 'multiple_origin_header_values_forbidden',
    sections: { frontend: 'Auth' },
    shortMessage: "Multiple 'Origin' header values",
    longMessage: "Setting multiple values in the 'Origin' header is forbidden",
    audience: 'developer',
    remedy: 'fix-request',
  },
  {
    name: 'NativeAPIDisabled',
    code: 'native_api_disabled',
    sections: { frontend: 'Auth' },
    description:
      'NativeAPIDisabled signifies an error when the incoming request is from a native client (\\_is\\_native={1|true}) and the instance is not configured to allow native API requests.',
    shortMessage: 'Native API disabled',
    longMessage:
      'The Native API is disabled for this instance. Visit the Clerk Dashboard to enable it.',
    audience: 'developer',
    remedy: 'fix-configuration',
  },
  {
    name: 'OriginAndAuthorizationMutuallyExclusive',
    code: 'origin_authorization_headers_conflict',
    sections: { frontend: 'Auth' },
    shortMessage: "Setting both the 'Origin' and 'Authorization' headers is forbidden",
    longMessage:
      "For security purposes, only one of the 'Origin' and 'Authorization' headers should be provided, but not both. In browser contexts, the 'Origin' header is set automatically by the browser. In native application contexts (e.g. mobile apps), set the 'Authorization' header.",
    audience: 'developer',
    remedy: 'fix-request',
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
