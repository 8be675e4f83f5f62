import { attempt, isBag } from './read.ts';

const MAX_DEPTH = 8;
const MAX_KEYS = 200;

/** Objects that all refer to each other have more paths through them than can be walked. */
const MAX_VALUES = 20_000;

/** What errors inherit or hide from enumeration. */
const HIDDEN_KEYS = ['name', 'message', 'code', 'cause', 'errors', 'error', 'meta'];

/**
 * A plain copy of a value whose getters or proxy traps throw: what can be read is kept, the rest
 * is left out. Slow, so only for input that has thrown once.
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
    // Where errors stand comes first, before too many values are copied.
    for (const key of new Set([...(list ? [] : HIDDEN_KEYS), ...own.slice(0, MAX_KEYS)])) {
      const item = attempt(() => copyOf(value[key], [...above, value]));
      if (item !== undefined && key !== '__proto__') copy[key] = item;
    }
    // A hole, left by an item that throws, would end the list for some readers.
    return list ? Object.values(copy) : copy;
  };
  return copyOf(input, []);
}
