import type { ClerkError } from './generated/errors.ts';

/**
 * What kind of failure it is:
 * - `api`: Clerk answered with errors of its own;
 * - `gateway`: something answered, but the body holds no Clerk error (a proxy, an HTML 502);
 * - `network`: nothing answered (offline, refused, timed out);
 * - `client`: Clerk's SDK or the browser raised it (passkeys, wallets, e-mail links);
 * - `cancelled`: the person or the app chose to stop;
 * - `unexpected`: no Clerk error at all, such as a TypeError or garbage.
 */
export type ClerkFailureKind =
  | 'api'
  | 'gateway'
  | 'network'
  | 'client'
  | 'cancelled'
  | 'unexpected';

/**
 * What {@link decodeClerkError} returns: a frozen, JSON-safe value with at least one error.
 *
 * @example
 * const failure: ClerkFailure = decodeClerkError(caught);
 * if (failure.kind === 'network') showOfflineHint();
 */
export interface ClerkFailure {
  readonly kind: ClerkFailureKind;
  /** HTTP status of the answer; absent without one. */
  readonly status?: number;
  /** Clerk's id of the request, to quote to support. */
  readonly traceId?: string;
  /** Seconds to wait before the next try. */
  readonly retryAfter?: number;
  /** In the order of the input, each error once, at most a hundred. */
  readonly errors: readonly [ClerkError, ...ClerkError[]];
}
