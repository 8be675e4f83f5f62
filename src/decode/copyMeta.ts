import { MAX_TEXT_LENGTH } from './identify.ts';
import { type Bag, isBag, read } from './read.ts';

const MAX_KEYS = 100;
const MAX_DEPTH = 6;
const EMPTY: Bag = Object.freeze({});

function copyValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT_LENGTH);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value))
    return Object.freeze(
      value.slice(0, MAX_KEYS).map((item) => copyValue(item, depth + 1) ?? null),
    );
  return copyBag(value as Bag, depth);
}

function copyBag(value: Bag, depth: number): Bag {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).slice(0, MAX_KEYS)) {
    const item = copyValue(read(value, key), depth + 1);
    // Assigning `__proto__` would change the copy's prototype instead of setting a key.
    if (item !== undefined && key !== '__proto__') copy[key] = item;
  }
  return Object.freeze(copy);
}

/**
 * A frozen, JSON-safe copy of `meta`, without keys that hold nothing. Text in place of an object,
 * as parts of the documentation have it, is parsed where it is JSON and kept as `text` otherwise.
 */
export function copyMeta(meta: unknown): Bag {
  try {
    if (typeof meta === 'string' && meta) {
      try {
        const parsed: unknown = JSON.parse(meta);
        if (isBag(parsed) && !Array.isArray(parsed)) return copyBag(parsed, 0);
      } catch {}
      return Object.freeze({ text: meta.slice(0, MAX_TEXT_LENGTH) });
    }
    return isBag(meta) && !Array.isArray(meta) ? copyBag(meta, 0) : EMPTY;
  } catch {
    return EMPTY;
  }
}
