import type { Audience, Remedy } from '../catalog/entry.ts';
import type { ClerkError } from './errors.generated.ts';

/**
 * What kind of failure it is:
 * - `api`: Clerk answered, with errors of its own;
 * - `gateway`: something answered, without a Clerk error in the body (a proxy, an HTML 502);
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
  /** HTTP status, when an answer came. */
  readonly status?: number;
  /** Clerk's id of the request, to quote to support. */
  readonly traceId?: string;
  /** Seconds to wait before the next try. */
  readonly retryAfter?: number;
  /** In the order of the input, each error once, the first hundred of them. */
  readonly errors: readonly [ClerkError, ...ClerkError[]];
}

/** What every member of the {@link ClerkError} union has. */
export interface ClerkErrorBase {
  /** Param names it is about, as on the wire (`email_address`). May be empty. */
  readonly fields: readonly string[];
  readonly audience: Audience;
  readonly remedy: Remedy;
  /** The person chose to stop, so nothing needs to be said. */
  readonly cancelled: boolean;
  /** The server's own short English text, `''` when it sent none. At most 4,096 characters. */
  readonly message: string;
  /** The server's own long English text, `''` when it sent none. At most 4,096 characters. */
  readonly longMessage: string;
  /** The server's own `meta`, copied. */
  readonly meta: Readonly<Record<string, unknown>>;
}

/**
 * The `code` of an error that this version does not list. At run time it is the server's own
 * text; the type is opaque so that `switch (error.code)` still narrows every listed code.
 */
export declare enum UnknownClerkCode {
  Opaque = '(any code that the catalogue does not list)',
}

/** An error with a code that this version does not list; all that the server sent is kept. */
export interface UnknownClerkError extends ClerkErrorBase {
  readonly code: UnknownClerkCode;
  readonly variant?: undefined;
  readonly known: false;
  readonly params: { readonly [name: string]: undefined };
}
