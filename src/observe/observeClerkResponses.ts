import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { decodeClerkResponse } from '../decode/decodeClerkResponse.ts';
import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { holdsMeta, sameFields, sameTexts } from '../failure/sameError.ts';
import { type FetchOwner, wrapFetch } from './wrapFetch.ts';

/** What {@link observeClerkResponses} returns. */
export interface ClerkResponseObserver {
  /**
   * Like `decodeClerkError`, with what the SDK threw away put back: trace id, Retry-After, and the
   * parts of `meta` that it drops. An error that no observed answer held comes back as it is.
   */
  readonly decode: (input: unknown) => ClerkFailure;
  /**
   * The failure of the latest request to Clerk, with all of its errors; undefined when it went
   * well. Tells of a network failure that clerk-js reports as a success.
   */
  readonly latest: () => ClerkFailure | undefined;
  /** Takes the wrapper off `fetch` and forgets everything. */
  readonly stop: () => void;
}

const MAX_FAILURES = 10;

/** clerk-js names its version in each of its requests. */
const isFromClerk = (url: URL): boolean => url.searchParams.has('_clerk_js_version');

/** The same errors as the server sent them, or undefined when the answer did not hold them all. */
function asSent(
  errors: readonly ClerkError[],
  sent: readonly ClerkError[],
): readonly ClerkError[] | undefined {
  const left = [...sent];
  const found: ClerkError[] = [];
  for (const error of errors) {
    const twins = left.filter(
      (other) => sameTexts(error, other) && holdsMeta(other.meta, error.meta),
    );
    const twin = twins.find((other) => sameFields(error, other)) ?? twins[0];
    if (!twin) return undefined;
    left.splice(left.indexOf(twin), 1);
    found.push(twin);
  }
  return found;
}

function merge(failure: ClerkFailure, seen: ClerkFailure): ClerkFailure | undefined {
  const isGateway = failure.kind === 'gateway' && seen.kind === 'gateway';
  const errors = isGateway ? seen.errors : asSent(failure.errors, seen.errors);
  const { status, traceId = failure.traceId, retryAfter = failure.retryAfter } = seen;
  if (!errors || (failure.status ?? status) !== status) return undefined;
  if ((failure.traceId ?? traceId) !== traceId) return undefined;
  return Object.freeze({
    kind: failure.kind,
    ...(status !== undefined && { status }),
    ...(traceId !== undefined && { traceId }),
    ...(retryAfter !== undefined && { retryAfter }),
    errors: Object.freeze([...errors]) as ClerkFailure['errors'],
  });
}

/** To be read in place of the response; without a body where that cannot be copied. */
function copyOf(response: Response): Response {
  try {
    return response.clone();
  } catch {
    // Read already by another wrapper of `fetch`, or made by hand in a test.
    return { status: response.status, headers: response.headers } as Response;
  }
}

/**
 * Watches what Clerk's servers answer to clerk-js, so that what its errors no longer hold can be
 * put back: the trace id, Retry-After as a date, `permissions`, `unsupported_features` and the
 * rest of `meta`. Opt-in: it wraps `fetch` of the page until it is stopped, since clerk-js has no
 * public hook for answers.
 *
 * Limits: it sees requests that start after the call; it keeps the last 10 failures, in memory
 * only; an error is recognised by code, texts and what is left of `meta`, so that of two equal errors
 * the later one's trace id is given; answers that go well are not read.
 *
 * @param options `match` says which requests are clerk-js's, by default those that carry its
 * version, and no where it throws; `owner` is whose `fetch` is wrapped, `globalThis` by default.
 * @returns the observer. Call `stop` when the page no longer needs it.
 *
 * @example
 * const observer = observeClerkResponses();
 * const { error } = await signUp.password({ emailAddress, password });
 * if (error) report(observer.decode(error).traceId);
 * observer.stop();
 */
export function observeClerkResponses(
  options: {
    readonly match?: ((url: URL) => boolean) | undefined;
    readonly owner?: FetchOwner | undefined;
  } = {},
): ClerkResponseObserver {
  const { match = isFromClerk, owner = globalThis } = options;
  let failures: ClerkFailure[] = [];
  let latest: ClerkFailure | undefined;
  let isStopped = false;
  let sent = 0;
  let latestOrder = 0;

  const note = (order: number, failure?: ClerkFailure): void => {
    if (isStopped) return;
    // Of two requests at once, the one that was sent last counts, whichever is answered last.
    if (order >= latestOrder) [latestOrder, latest] = [order, failure];
    if (!failure) return;
    failures = [failure, ...failures].slice(0, MAX_FAILURES);
  };

  const isWatched = (input: RequestInfo | URL): boolean => {
    const base = (globalThis as { location?: { href: string } }).location?.href;
    try {
      return match(new URL(input instanceof Request ? input.url : `${input}`, base));
    } catch {
      return false;
    }
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
    // Read before clerk-js gets it, so that its error is never ahead of what is known of it.
    note(order, response.ok ? undefined : await decodeClerkResponse(copyOf(response)));
    return response;
  });

  return {
    decode: (input) => {
      const failure = decodeClerkError(input);
      for (const seen of failures) {
        const merged = merge(failure, seen);
        if (merged) return merged;
      }
      return failure;
    },
    latest: () => latest,
    stop: () => {
      restore();
      isStopped = true;
      failures = [];
      latest = undefined;
    },
  };
}
