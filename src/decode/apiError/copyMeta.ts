import { keptText, keptValue } from '../../values/keptText.ts';
import { type Bag, isBag, jsonNumber } from '../../values/read.ts';

const MAX_KEYS = 100;
const MAX_DEPTH = 6;
/** No key that Clerk sends is nearly as long. */
const MAX_KEY_LENGTH = 100;
/** The `meta` of an error that has none. Always this one object. */
export const NO_META: Bag = Object.freeze({});

function copyValue(value: unknown, key: string, depth: number): unknown {
  if (typeof value === 'string') return keptValue(key, value);
  if (typeof value === 'number') return Number.isFinite(value) ? jsonNumber(value) : undefined;
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || depth > MAX_DEPTH) return undefined;
  if (!Array.isArray(value)) return copyBag(value as Bag, depth);
  const items = value.slice(0, MAX_KEYS).map((item) => copyValue(item, key, depth + 1) ?? null);
  return Object.freeze(items);
}

function copyBag(value: Bag, depth: number): Bag {
  const copy: Record<string, unknown> = {};
  let count = 0;
  for (const key of Object.keys(value)) {
    // Assigning `__proto__` would change the copy's prototype. A key may be a secret, too.
    if (key === '__proto__' || key.length > MAX_KEY_LENGTH || keptText(key) !== key) continue;
    const item = copyValue(value[key], key, depth + 1);
    if (item === undefined) continue;
    copy[key] = item;
    if (++count === MAX_KEYS) break;
  }
  return count ? Object.freeze(copy) : NO_META;
}

/**
 * A frozen, JSON-safe copy of `meta`, without the keys that hold nothing. Parts of the
 * documentation have a text in its place. The text is parsed if it is JSON, and kept as `text` if
 * not.
 */
export function copyMeta(meta: unknown): Bag {
  if (isBag(meta)) return Array.isArray(meta) ? NO_META : copyBag(meta, 0);
  if (typeof meta !== 'string' || !meta) return NO_META;
  try {
    const parsed: unknown = JSON.parse(meta);
    if (isBag(parsed) && !Array.isArray(parsed)) return copyBag(parsed, 0);
  } catch {}
  return Object.freeze({ text: keptText(meta) });
}
