/** An object with a `fetch` to wrap; in a page, `globalThis`. */
export interface FetchOwner {
  fetch: typeof globalThis.fetch;
}

/**
 * Replaces `owner.fetch` with a function of ours.
 *
 * @param wrap takes the original, bound to its owner, and returns the replacement.
 * @returns a function that puts the original back. If other code has wrapped ours by then, ours
 * stays in the chain and only passes requests on.
 */
export function wrapFetch(
  owner: FetchOwner,
  wrap: (original: typeof globalThis.fetch) => typeof globalThis.fetch,
): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, 'fetch');
  const original = owner.fetch.bind(owner) as typeof globalThis.fetch;
  const wrapped = wrap(original);
  let isActive = true;
  const ours: typeof globalThis.fetch = (...request) =>
    isActive ? wrapped(...request) : original(...request);
  Object.defineProperty(owner, 'fetch', {
    value: ours,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  return () => {
    isActive = false;
    if (owner.fetch !== ours) return;
    if (before) Object.defineProperty(owner, 'fetch', before);
    else delete (owner as Partial<FetchOwner>).fetch;
  };
}
