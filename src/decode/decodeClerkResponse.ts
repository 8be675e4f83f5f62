import type { ClerkFailure } from '../failure/failure.ts';
import { asAmount } from '../values/read.ts';
import { addGateway, asTraceId, collectErrors, emptyCollection } from './collectErrors.ts';
import { toFailure } from './decodeClerkError.ts';
import { readRetryAfter } from './retryAfter.ts';

/**
 * Decodes an unsuccessful `Response` of Clerk's API, with its status, its Retry-After (seconds or
 * an HTTP date) and its trace id, which falls back to the `cf-ray` header as in Clerk's own SDK.
 *
 * @param response read once; pass a `clone()` to read it again.
 * @returns kind `gateway` for a body that holds no Clerk error; a {@link ClerkFailure} that a route of
 * the app's sends keeps its kind. Never rejects.
 *
 * @example
 * const failure = await decodeClerkResponse(new Response('<html>', { status: 502 }));
 * failure.kind; // 'gateway'
 */
export async function decodeClerkResponse(response: Response): Promise<ClerkFailure> {
  const found = emptyCollection();
  let ray: string | undefined;
  try {
    // That of `Response.error()` is 0.
    found.status = asAmount(response.status) || undefined;
    found.retryAfter = readRetryAfter(response.headers.get('retry-after'));
    ray = asTraceId(response.headers.get('cf-ray'));
    collectErrors(found, JSON.parse(await response.text()));
    // An answer came: that a fetch failed, or was stopped, can only be what a proxy says of its own.
    // A route of the app's that sends what it decoded knows better.
    if (found.kind !== 'api' && !found.isDecoded) {
      found.errors.length = 0;
      found.kind = undefined;
    }
  } catch {
    // No JSON, or a connection that broke off half-way.
  }
  found.traceId ??= ray;
  if (!found.errors.length) addGateway(found);
  return toFailure(found);
}
