import { attempt, isBag } from './read.ts';

const MAX_DEPTH = 8;
const MAX_KEYS = 200;

/** Objects that refer to each other can have too many paths to walk them all. */
const MAX_VALUES = 20_000;

/** What errors inherit, or hide from `Object.keys`. */
const HIDDEN_KEYS = ['name', 'message', 'code', 'cause', 'errors', 'error', 'meta'];

/**
 * Copies a value whose getters or proxy traps throw: keeps what can be read, leaves out the rest.
 * Slow, so only for input that has thrown once.
 */
export function snapshot(input: unknown): unknown {
  let count = 0;
  const copyOf = (value: unknown, above: readonly unknown[]): unknown => {
    if (++count > MAX_VALUES) return undefined;
    if (!isBag(value)) return value;
    if (above.length > MAX_DEPTH || above.includes(value)) return undefined;
    const list = attempt(() => Array.isArray(value)) === true;
    const copy: Record<string, unknown> = list ? ([] as never) : {};
    const own = attempt(() => Object.keys(value)) ?? [];
    // The keys that may hold errors come first, in case the limit is reached.
    for (const key of new Set([...(list ? [] : HIDDEN_KEYS), ...own.slice(0, MAX_KEYS)])) {
      const item = attempt(() => copyOf(value[key], [...above, value]));
      if (item !== undefined && key !== '__proto__') copy[key] = item;
    }
    // An item that throws would leave a hole, and some readers stop at a hole.
    return list ? Object.values(copy) : copy;
  };
  return copyOf(input, []);
}
