/** A value that may have properties. */
export type Bag = Readonly<Record<string, unknown>>;

/** True for anything whose properties can be read. */
export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' ? value !== null : typeof value === 'function';
}

/** A property of a value that may be hostile: a getter or proxy that throws reads as undefined. */
export function read(bag: unknown, key: string): unknown {
  try {
    return (bag as Bag | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** The first of several properties that is a text that is not empty, cut to `max` characters. */
export function readText(bag: unknown, keys: readonly string[], max: number): string {
  for (const key of keys) {
    const value = read(bag, key);
    if (typeof value === 'string' && value) return value.length > max ? value.slice(0, max) : value;
  }
  return '';
}

/** A finite number that is not negative, also from text; undefined for anything else. */
export function readAmount(value: unknown): number | undefined {
  const amount = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof amount === 'number' && amount >= 0 && amount < 1e9 ? amount : undefined;
}
