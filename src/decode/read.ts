/** A value that may have properties. Reading one may throw: see {@link snapshot}. */
export type Bag = Readonly<Record<string, unknown>>;

/** True for anything whose properties can be read. */
export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' ? value !== null : typeof value === 'function';
}

/** The value where it is text, cut to `max` characters, and `''` for anything else. */
export function asText(value: unknown, max: number): string {
  if (typeof value !== 'string') return '';
  return value.length > max ? value.slice(0, max) : value;
}

/** A finite number that is not negative, also from text; undefined for anything else. */
export function asAmount(value: unknown): number | undefined {
  const amount = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof amount === 'number' && amount >= 0 && amount < 1e9 ? amount : undefined;
}

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
  let left = MAX_VALUES;
  const copyOf = (value: unknown, above: readonly unknown[]): unknown => {
    if (--left < 0) return undefined;
    if (!isBag(value)) return value;
    if (above.length > MAX_DEPTH || above.includes(value)) return undefined;
    const list = attempt(() => Array.isArray(value)) === true;
    const copy: Record<string, unknown> = list ? ([] as never) : {};
    const own = attempt(() => Object.keys(value).slice(0, MAX_KEYS)) ?? [];
    // Where errors stand comes first, before too many values are copied.
    for (const key of new Set([...(list ? [] : HIDDEN_KEYS), ...own])) {
      const item = attempt(() => copyOf(value[key], [...above, value]));
      if (item !== undefined && key !== '__proto__') copy[key] = item;
    }
    // A hole, left by an item that throws, would end the list for some readers.
    return list ? Object.values(copy) : copy;
  };
  return copyOf(input, []);
}

/** What `get` returns; undefined where it throws. */
export function attempt<Result>(get: () => Result): Result | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
