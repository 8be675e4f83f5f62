import { isValidElement, type ReactElement } from 'react';

/** React's wrapper of an element that may still load. An element itself has no `_init`. */
interface LazyNode {
  readonly _init?: (payload: unknown) => unknown;
  readonly _payload?: unknown;
}

/**
 * The element in a child; undefined for any other child. A child from a server component may be
 * lazy: that of an async component, and in development any. Reading it suspends until it has
 * loaded, as rendering it would.
 */
export function elementIn<Props>(child: unknown): ReactElement<Props> | undefined {
  if (isValidElement<Props>(child)) return child;
  const lazy = child as LazyNode | null | undefined;
  return lazy?._init && elementIn(lazy._init(lazy._payload));
}
