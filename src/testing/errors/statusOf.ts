const BY_CODE: readonly (readonly [RegExp, number])[] = [
  [/^(too_many_requests|verification_code_too_many_requests|signup_rate_limit_exceeded)$/, 429],
  [/^(authentication_invalid|signed_out|requires_captcha|clerk_key_invalid)$/, 401],
  [/^internal_clerk_error$/, 500],
  [/^maintenance_mode$/, 503],
  [/^operation_deprecated$/, 410],
  [/(^|_)(not_found|not_in_organization)$/, 404],
  [/^(authorization_invalid|resource_forbidden|user_locked|user_banned|user_deactivated)$/, 403],
  [/(not_enabled|forbidden|not_allowed|restricted|_blocked|quota_exceeded)(_|$)/, 403],
  [/(origin|header|host|cookie|handshake|csrf|session_exists)/, 400],
];

/**
 * A likely HTTP status for a code, since the index tells none: what Clerk's servers answer to the
 * best known codes, and 422 for a form that was filled in wrongly.
 */
export function statusOf(code: string): number {
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? 422;
}
