import type { ClerkError } from '../../failure/generated/errors.ts';

/** Listed codes that say what an HTTP status means to the person. */
const CODES: Readonly<Record<number, string>> = {
  401: 'authentication_invalid',
  403: 'authorization_invalid',
  404: 'resource_not_found',
  410: 'resource_not_found',
  429: 'too_many_requests',
};

/** The HTTP status for which no listed error has general words. */
export const TOO_LARGE = 413;

/**
 * A listed error whose words fit an unlisted one: what its HTTP status and its Retry-After mean.
 * Undefined where they say nothing special.
 */
export function standIn(error: ClerkError): ClerkError | undefined {
  if (error.known) return undefined;
  const { status = 0, params } = error;
  const code =
    params.retryAfter !== undefined
      ? 'too_many_requests'
      : (CODES[status] ?? (status >= 500 ? 'internal_clerk_error' : undefined));
  return code ? ({ ...error, code, known: true, fields: [] } as unknown as ClerkError) : undefined;
}
