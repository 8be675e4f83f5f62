import type { ClerkFailure } from '../failure/failure.ts';
import { asAmount } from '../values/read.ts';
import { collectErrors } from './collectErrors.ts';
import { addGateway, emptyCollection } from './collection.ts';
import { toFailure } from './decodeClerkError.ts';
import { asTraceId } from './readHeader.ts';
import { readRetryAfter } from './retryAfter.ts';

/**
 * Decodes an unsuccessful `Response` of Clerk's API, with its status, its Retry-After (seconds or
 * an HTTP date) and its trace id. Without a trace id in the body, the `cf-ray` header is used, as
 * in Clerk's own SDK.
 *
 * @param response read once; pass a `clone()` to read it again.
 * @returns a {@link ClerkFailure}; its kind is `gateway` when the body holds no Clerk error. A body
 * that is a failure itself, sent by a route of the app, keeps its kind. Never rejects.
 *
 * @example
 * const failure = await decodeClerkResponse(new Response('<html>', { status: 502 }));
 * failure.kind; // 'gateway'
 */
export async function decodeClerkResponse(response: Response): Promise<ClerkFailure> {
  const found = emptyCollection();
  let ray: string | undefined;
  try {
    // `Response.error()` has status 0.
    found.status = asAmount(response.status) || undefined;
    found.retryAfter = readRetryAfter(response.headers.get('retry-after'));
    ray = asTraceId(response.headers.get('cf-ray'));
    collectErrors(found, JSON.parse(await response.text()));
    // An answer came, so the request did not fail. A body that says so describes a request of some
    // proxy. Only a failure that a route of the app decoded is about this app's request to Clerk.
    if (found.kind !== 'api' && !found.isDecoded) {
      found.errors.length = 0;
      found.kind = undefined;
    }
  } catch {
    // The body is no JSON, or the connection broke off half-way.
  }
  found.traceId ??= ray;
  if (!found.errors.length) addGateway(found);
  return toFailure(found);
}
