import type { ClerkTranslatorOptions } from '../translate/clerkTranslator.ts';
import type { ClerkMessageOverrides } from '../words/messageOverrides.ts';

type Options = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Options => typeof value === 'object' && value !== null;

/** Whether two objects have equal members. */
function sameMembers(
  one: Options,
  other: Options,
  same: (one: unknown, other: unknown, key: string) => boolean,
): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key], key))
  );
}

const sameTexts = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || (isObject(one) && isObject(other) && sameMembers(one, other, sameTexts));

/**
 * Whether two providers' options ask for the same translator. They may be written inline, so they
 * may be new objects with each render. Overrides are compared text by text. Languages are compared
 * by their tags, because loaders may be written inline, too.
 */
export const sameOptions = (one: ClerkTranslatorOptions, other: ClerkTranslatorOptions): boolean =>
  sameMembers(one as Options, other as Options, (a, b, key) => {
    if (Object.is(a, b)) return true;
    if (!isObject(a) || !isObject(b)) return false;
    if (key === 'locales') return sameMembers(a, b, () => true);
    return key === 'overrides' && sameTexts(a, b);
  });

type Overrides = Readonly<Record<string, ClerkMessageOverrides>>;

function mergeOverrides(outer: Overrides, inner: Overrides): Overrides {
  const merged: Record<string, ClerkMessageOverrides> = { ...outer };
  for (const [tag, messages] of Object.entries(inner)) {
    const sections: Record<string, object | undefined> = { ...merged[tag] };
    for (const [section, texts] of Object.entries(messages ?? {}))
      sections[section] = { ...sections[section], ...texts };
    merged[tag] = sections as ClerkMessageOverrides;
  }
  return merged;
}

/** The options of a provider inside another: each of its own replaces the outer one; overrides add up. */
export function mergeOptions(
  outer: ClerkTranslatorOptions,
  inner: ClerkTranslatorOptions,
): ClerkTranslatorOptions {
  const given = Object.entries(inner).filter(([, option]) => option !== undefined);
  const merged: ClerkTranslatorOptions = { ...outer, ...Object.fromEntries(given) };
  return outer.overrides && inner.overrides
    ? { ...merged, overrides: mergeOverrides(outer.overrides, inner.overrides) }
    : merged;
}
