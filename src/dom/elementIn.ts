import { isValidElement, type ReactElement } from 'react';

/** How React holds an element that may still be on its way; an element itself has no `_init`. */
interface LazyNode {
  readonly _init?: (payload: unknown) => unknown;
  readonly _payload?: unknown;
}

/**
 * The element that a child is; undefined where it is none. A child that a server component wrote
 * may be lazy: an async component is, and in development any. It suspends until it is there, as it
 * would where React renders it.
 */
export function elementIn<Props>(child: unknown): ReactElement<Props> | undefined {
  if (isValidElement<Props>(child)) return child;
  const lazy = child as LazyNode | null | undefined;
  return lazy?._init && elementIn(lazy._init(lazy._payload));
}
