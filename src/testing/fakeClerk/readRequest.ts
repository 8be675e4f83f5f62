import { type Route, routeOf } from './route.ts';

/** A request that the fake got. */
export interface FakeRequest extends Route {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A form or JSON body as an object; anything else as text, `''` for none. */
  readonly body: unknown;
}

function parseBody(text: string, type: string): unknown {
  if (type.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return type.includes('json') ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}

/** Reads a request without using it up. */
export async function readRequest(request: Request): Promise<FakeRequest> {
  const text = await request.clone().text();
  return {
    ...routeOf(request.method, new URL(request.url)),
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: parseBody(text, request.headers.get('content-type') ?? ''),
  };
}
