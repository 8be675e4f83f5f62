/** What has a `fetch` to wrap: `globalThis` in a page. */
export interface FetchOwner {
  fetch: typeof globalThis.fetch;
}

/**
 * Puts a function of ours in the place of `owner.fetch`.
 *
 * @param wrap gets the original, bound to its owner, and returns what stands in for it.
 * @returns puts the original back. Where somebody else has wrapped ours meanwhile, ours stays in
 * their chain but only passes requests on.
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
