import { addGateway, collectErrors, emptyCollection } from './collectErrors.ts';
import { toFailure } from './decodeClerkError.ts';
import type { ClerkFailure } from './failure.ts';
import { asAmount } from './read.ts';
import { readRetryAfter } from './retryAfter.ts';

/**
 * Decodes an unsuccessful `Response` of Clerk's API, with its status, its Retry-After (seconds or
 * an HTTP date) and its trace id, which falls back to the `cf-ray` header as in Clerk's own SDK.
 *
 * @param response read once; pass a `clone()` to read it again.
 * @returns kind `gateway` for a body that holds no Clerk error. Never rejects.
 *
 * @example
 * const failure = await decodeClerkResponse(new Response('<html>', { status: 502 }));
 * failure.kind; // 'gateway'
 */
export async function decodeClerkResponse(response: Response): Promise<ClerkFailure> {
  const found = emptyCollection();
  try {
    // That of `Response.error()` is 0.
    found.status = asAmount(response.status) || undefined;
    found.retryAfter = readRetryAfter(response.headers.get('retry-after'));
    collectErrors(found, JSON.parse(await response.text()));
    found.traceId ??= response.headers.get('cf-ray') ?? undefined;
  } catch {
    // No JSON, or a connection that broke off half-way.
  }
  if (!found.errors.length) addGateway(found);
  return toFailure(found);
}
