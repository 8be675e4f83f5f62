import type { Audience, Remedy } from '../catalog/entry.ts';

/** What every member of the {@link ClerkError} union has. */
export interface ClerkErrorBase {
  /**
   * The code as plain text, listed or not, at most 100 characters. `code` narrows the union.
   * Compare `serverCode` with a code that is not listed yet: that still works in the version that
   * lists it.
   */
  readonly serverCode: string;
  /** The param names that it is about, as on the wire (`email_address`). May be empty. */
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
 * The `code` of an error that this version does not list. At run time it is the server's own text.
 * The type is opaque, so that `switch (error.code)` still narrows every listed code. To compare the
 * text, use `serverCode`.
 */
export declare enum UnknownClerkCode {
  Opaque = '(any code that the catalogue does not list)',
}

/**
 * An error with a code that this version does not list. All that the server sent is kept. Minor
 * versions list more codes.
 */
export interface UnknownClerkError extends ClerkErrorBase {
  readonly code: UnknownClerkCode;
  readonly variant?: undefined;
  readonly known: false;
  /** HTTP status of the answer, when it was an error. It decides the remedy. */
  readonly status?: number;
  /** `retryAfter`: seconds to wait, when the answer has a Retry-After. */
  readonly params: { readonly retryAfter?: number; readonly [name: string]: number | undefined };
}
