import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { decodeClerkResponse } from '../decode/decodeClerkResponse.ts';
import type { ClerkFailure } from '../failure/failure.ts';
import { attempt } from '../values/read.ts';
import { restoreFailure } from './restoreFailure.ts';
import { type FetchOwner, wrapFetch } from './wrapFetch.ts';

/** What {@link observeClerkResponses} returns. */
export interface ClerkResponseObserver {
  /**
   * Decodes like `decodeClerkError`, and puts back what the SDK dropped: the status, the trace id,
   * Retry-After, and parts of `meta`. Returns an error as it is when no observed answer held it.
   */
  readonly decode: (input: unknown) => ClerkFailure;
  /**
   * The failure of the latest request to Clerk, with all of its errors; undefined when that request
   * went well. Knows also a network failure that clerk-js reports as a success.
   */
  readonly latest: () => ClerkFailure | undefined;
  /** Forgets all failures, for example when the person signs out. Goes on watching. */
  readonly forget: () => void;
  /** Unwraps `fetch` and forgets all failures. */
  readonly stop: () => void;
}

/** What {@link observeClerkResponses} takes. */
export interface ObserveClerkResponsesOptions {
  /**
   * Called with each failure of a request to Clerk, before clerk-js gets the answer: also with
   * failures that Clerk's own components show, and with cancelled requests. What it throws is
   * ignored.
   */
  readonly onFailure?: ((failure: ClerkFailure) => void) | undefined;
  /**
   * True for the requests to watch. By default those that carry the version of clerk-js. A request
   * for which it throws is not watched.
   */
  readonly match?: ((url: URL) => boolean) | undefined;
  /** The object whose `fetch` is wrapped. By default `globalThis`. */
  readonly owner?: FetchOwner | undefined;
}

const MAX_FAILURES = 10;

/** In characters of JSON. No answer of Clerk's is longer. */
const MAX_FAILURE_LENGTH = 50_000;

/** clerk-js puts its version into each of its requests. */
const isFromClerk = (url: URL): boolean => url.searchParams.has('_clerk_js_version');

/** A copy of an answer to read; without a body when the body cannot be copied. */
function copyOf(response: Response): Response {
  try {
    return response.clone();
  } catch {
    // Another wrapper of `fetch` has read it, or a test made it by hand.
    return { status: response.status, headers: response.headers } as Response;
  }
}

/**
 * Watches the answers of Clerk's servers to clerk-js, and puts back what its errors have lost: the
 * trace id, Retry-After as a date, `permissions`, `unsupported_features` and the rest of `meta`.
 * Opt-in, because it wraps `fetch` of the page until it is stopped: clerk-js has no public hook for
 * answers.
 *
 * Limits: It sees only requests that start after the call. It reads only answers that fail, and
 * keeps the last 10 failures, in memory only. It finds an error by code, texts and what is left of
 * `meta`: of two equal errors, it takes the later one's trace id.
 *
 * @param options `onFailure` is called with each failure; `match` chooses the requests; `owner` is
 * the object whose `fetch` is wrapped.
 * @returns the observer. Call `stop` when the page no longer needs it.
 *
 * @example
 * const observer = observeClerkResponses({ onFailure: (failure) => report(failure.traceId) });
 * const { error } = await signUp.password({ emailAddress, password });
 * if (error) report(observer.decode(error).traceId);
 * observer.stop();
 */
export function observeClerkResponses(
  options: ObserveClerkResponsesOptions = {},
): ClerkResponseObserver {
  const { match = isFromClerk, owner = globalThis, onFailure } = options;
  let failures: readonly ClerkFailure[] = [];
  let latest: ClerkFailure | undefined;
  let isStopped = false;
  let sent = 0;
  let latestOrder = 0;

  const note = (order: number, failure?: ClerkFailure): void => {
    if (isStopped) return;
    // Of two requests at once, the one that was sent last counts, whichever is answered last.
    if (order >= latestOrder) [latestOrder, latest] = [order, failure];
    if (!failure) return;
    if (JSON.stringify(failure).length <= MAX_FAILURE_LENGTH)
      failures = [failure, ...failures].slice(0, MAX_FAILURES);
    attempt(() => onFailure?.(failure));
  };

  const isWatched = (input: RequestInfo | URL): boolean => {
    const base = (globalThis as { location?: { href: string } }).location?.href;
    const url = () => new URL(input instanceof Request ? input.url : `${input}`, base);
    return attempt(() => match(url())) ?? false;
  };

  const restore = wrapFetch(owner, (original) => async (input, init) => {
    if (!isWatched(input)) return original(input, init);
    const order = ++sent;
    let response: Response;
    try {
      response = await original(input, init);
    } catch (error) {
      note(order, decodeClerkError(error));
      throw error;
    }
    // Decoded before clerk-js gets the answer, so that its error never comes first.
    note(order, response.ok ? undefined : await decodeClerkResponse(copyOf(response)));
    return response;
  });

  const forget = (): void => {
    failures = [];
    latest = undefined;
  };

  return {
    decode: (input) => restoreFailure(decodeClerkError(input), failures, latest),
    latest: () => latest,
    forget,
    stop: () => {
      restore();
      isStopped = true;
      forget();
    },
  };
}
