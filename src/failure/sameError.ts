import { plainKey } from '../names/plainKey.ts';
import type { Bag } from '../values/read.ts';
import type { ClerkError } from './generated/errors.ts';

/** True for errors of one code with the same texts. */
export const sameTexts = (a: ClerkError, b: ClerkError): boolean =>
  a.code === b.code && a.message === b.message && a.longMessage === b.longMessage;

/** True for errors of the same fields, in the same order. */
export const sameFields = (a: ClerkError, b: ClerkError): boolean =>
  `${a.fields}` === `${b.fields}`;

const keyed = new WeakMap<Bag, ReadonlyMap<string, string>>();

/** The values of `meta` as JSON by plain key. Cached, because each error is compared with others. */
function valuesOf(meta: Bag): ReadonlyMap<string, string> {
  let values = keyed.get(meta);
  if (!values) {
    values = new Map(Object.keys(meta).map((key) => [plainKey(key), JSON.stringify(meta[key])]));
    keyed.set(meta, values);
  }
  return values;
}

/**
 * True when `whole` has every value of `part`, however the keys are spelt. The SDKs rename keys of
 * `meta` and drop some, but add none.
 */
export function holdsMeta(whole: Bag, part: Bag): boolean {
  const values = valuesOf(whole);
  for (const [key, value] of valuesOf(part)) if (values.get(key) !== value) return false;
  return true;
}

/** Of two copies of one error, the one with more `meta`; undefined for two different errors. */
export function richerCopy(one: ClerkError, other: ClerkError): ClerkError | undefined {
  if (!sameTexts(one, other) || !sameFields(one, other)) return undefined;
  if (holdsMeta(one.meta, other.meta)) return one;
  return holdsMeta(other.meta, one.meta) ? other : undefined;
}
