import { ANY_CATEGORY } from '../languages/pluralForms.ts';

/** A key of a locale file, such as `form_password_pwned__new_password_one`, taken apart. */
export interface MessageKey {
  /** The key without its plural category. */
  readonly base: string;
  /** The code, before `__`; all of `base` where there is none. */
  readonly code: string;
  /** The param name or documented name behind `__`. */
  readonly name: string | undefined;
  readonly category: string | undefined;
}

let keyPattern: RegExp | undefined;

/**
 * Takes a key apart.
 *
 * @param isCode whether a text is a code. A code may look like a plural form, such as `limit_other`.
 * Without `isCode`, it counts as one.
 */
export function splitKey(key: string, isCode?: (text: string) => boolean): MessageKey {
  if (isCode?.(key)) return { base: key, code: key, name: undefined, category: undefined };
  keyPattern ??= new RegExp(`^((.*?)(?:__(.+?))?)(?:_(${ANY_CATEGORY}))?$`, 's');
  const [, base = key, code = key, name, category] = keyPattern.exec(key) ?? [];
  return { base, code, name, category };
}

/** The key of a code's message for a param name or documented name. */
export const namedKey = (code: string, name: string): string => `${code}__${name}`;

/** The key of a plural form of a message. */
export const pluralKey = (base: string, category: string): string => `${base}_${category}`;

/**
 * A pattern for the keys of some codes: `code`, `code__name`, and plural forms of both. For JSON
 * Schema. A function, so that bundlers leave it out of pages.
 */
export const codeKeyPattern = (codes: readonly string[]): string =>
  `^(?:${codes.join('|')})(?:__[A-Za-z]\\w*)?(?:_(?:${ANY_CATEGORY}))?$`;

/** A pattern for the plural forms of a message. For JSON Schema. */
export const pluralKeyPattern = (base: string): string => `^${base}_(?:${ANY_CATEGORY})$`;

/** Whether a name behind `__` is a documented one. Those begin with a capital; param names never do. */
export function isDocumentedName(name: string): boolean {
  return /^[A-Z]/.test(name);
}
