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
]);
