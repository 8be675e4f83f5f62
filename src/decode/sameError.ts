import type { ClerkError } from './errors.generated.ts';
import { plainKey } from './plainKey.ts';
import type { Bag } from './read.ts';

/** True for errors of one code and the same texts. */
export const sameTexts = (a: ClerkError, b: ClerkError): boolean =>
  a.code === b.code && a.message === b.message && a.longMessage === b.longMessage;

/** True for errors of the same fields, in the same order. */
export const sameFields = (a: ClerkError, b: ClerkError): boolean =>
  `${a.fields}` === `${b.fields}`;

/**
 * True where all that `part` has is in `whole`, however its keys are spelt: the SDKs rename keys of
 * `meta` and drop some, but add none.
 */
export function holdsMeta(whole: Bag, part: Bag): boolean {
  const values = new Map(Object.keys(whole).map((key) => [plainKey(key), whole[key]]));
  return Object.keys(part).every(
    (key) => JSON.stringify(values.get(plainKey(key))) === JSON.stringify(part[key]),
  );
}

/** Of two copies of one error the one that the SDK left more of; undefined for two errors. */
export function richerCopy(one: ClerkError, other: ClerkError): ClerkError | undefined {
  if (!sameTexts(one, other) || !sameFields(one, other)) return undefined;
  if (holdsMeta(one.meta, other.meta)) return one;
  return holdsMeta(other.meta, one.meta) ? other : undefined;
}
