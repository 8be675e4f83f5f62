import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { decodeClerkResponse } from '../decode/decodeClerkResponse.ts';
import type { ClerkFailure } from '../failure/failure.ts';
import { attempt, type Bag, isBag } from '../values/read.ts';

/** A request of a recording that failed. */
export interface FailedRequest {
  /** Method and address, without the query, which may hold tokens. */
  readonly request: string;
  readonly failure: ClerkFailure;
}

const MAX_BODY_LENGTH = 1024 * 1024;

/** The requests of a HAR recording; undefined for anything else. */
export function harEntries(value: unknown): readonly unknown[] | undefined {
  const log = isBag(value) ? value.log : undefined;
  return isBag(log) && Array.isArray(log.entries) ? log.entries : undefined;
}

/**
 * The requests of a HAR recording that failed, in order: those to Clerk, and those to the app's own
 * server whose answer holds an error of Clerk's.
 *
 * @param entries what {@link harEntries} gave. An entry of another shape is left out.
 */
export async function* harFailures(entries: readonly unknown[]): AsyncGenerator<FailedRequest> {
  for (const entry of entries) {
    const { request, response }: Bag = isBag(entry) ? entry : {};
    if (!isBag(request) || !isBag(response)) continue;
    const url = attempt(() => new URL(`${request.url}`));
    if (!url) continue;
    const failure = await failureOf(response, isClerk(url));
    if (failure) yield { request: `${methodOf(request)} ${url.origin}${url.pathname}`, failure };
  }
}

const methodOf = ({ method }: Bag): string => `${method}`.slice(0, 10);

function isClerk({ hostname, pathname, searchParams }: URL): boolean {
  return (
    searchParams.has('_clerk_js_version') ||
    /^clerk\.|\.clerk\.accounts\.dev$|^api\.clerk\.(?:com|dev)$/.test(hostname) ||
    /\/v1\/(?:client|environment)\b/.test(pathname)
  );
}

async function failureOf(response: Bag, fromClerk: boolean): Promise<ClerkFailure | undefined> {
  const status = Number(response.status);
  // Browsers write 0 for a request that got no answer.
  if (!status) return fromClerk ? decodeClerkError(new TypeError('Failed to fetch')) : undefined;
  const body = bodyOf(response);
  // An answer that went well may hold a verification that failed.
  if (status < 400) return fromClerk ? apiFailure(decodeClerkError(body)) : undefined;
  const answer = attempt(() => new Response(body, { status, headers: headersOf(response) }));
  if (!answer) return undefined;
  const failure = await decodeClerkResponse(answer);
  return fromClerk ? failure : apiFailure(failure);
}

const apiFailure = (failure: ClerkFailure): ClerkFailure | undefined =>
  failure.kind === 'api' ? failure : undefined;

function headersOf({ headers }: Bag): Headers {
  const kept = new Headers();
  for (const header of Array.isArray(headers) ? headers : [])
    attempt(() => kept.set(`${header.name}`, `${header.value}`));
  return kept;
}

function bodyOf({ content }: Bag): string {
  const { text, encoding }: Bag = isBag(content) ? content : {};
  if (typeof text !== 'string' || text.length > MAX_BODY_LENGTH) return '';
  if (encoding !== 'base64') return text;
  const bytes = attempt(() => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
  return new TextDecoder().decode(bytes);
}
