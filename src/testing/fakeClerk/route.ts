/** The method and path by which a request is answered. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/**
 * The method and path that Clerk sees: `_method` in the query stands for the method, since
 * clerk-js sends every change as POST, and what a proxy prepends to `/v1` is dropped.
 */
export function routeOf(method: string, url: URL): Route {
  const { pathname, searchParams } = url;
  const start = pathname.indexOf('/v1/');
  const path = start > 0 ? pathname.slice(start) : pathname;
  return { method: (searchParams.get('_method') || method).toUpperCase(), path };
}

/** True when `text` is `pattern`, in which each `*` stands for any text. */
function fits(pattern: string, text: string): boolean {
  const [head = '', ...parts] = pattern.split('*');
  const tail = parts.pop();
  if (tail === undefined) return text === head;
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  let at = head.length;
  for (const part of parts) {
    const next = text.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return at <= text.length - tail.length;
}

/**
 * True when a request is one of `pattern`: a method and a path, such as `POST /v1/client/sign_ups`,
 * `* /v1/users/*`, or only a path.
 */
export function matchesRoute(pattern: string, { method, path }: Route): boolean {
  const [first = '', second] = pattern.trim().split(/\s+/);
  if (second === undefined) return fits(first, path);
  return (first === '*' || first.toUpperCase() === method) && fits(second, path);
}
