/** A value that may have properties. Reading one of them may throw: see snapshot.ts. */
export type Bag = Readonly<Record<string, unknown>>;

/** No text that Clerk sends is nearly as long. Every text that the decoder keeps is cut here. */
export const MAX_TEXT_LENGTH = 4096;

/** True for anything whose properties can be read. */
export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' ? value !== null : typeof value === 'function';
}

/** A text, cut to `max` characters; `''` for anything else. */
export function asText(value: unknown, max: number): string {
  if (typeof value !== 'string') return '';
  return value.length > max ? value.slice(0, max) : value;
}

/** JSON knows no -0. */
export const jsonNumber = (value: number): number => value + 0;

/** A finite number from 0 up, also from text; undefined for anything else. */
export function asAmount(value: unknown): number | undefined {
  const amount = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof amount === 'number' && amount >= 0 && amount < 1e9 ? jsonNumber(amount) : undefined;
}

/** What `get` returns; undefined when it throws. */
export function attempt<Result>(get: () => Result): Result | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
