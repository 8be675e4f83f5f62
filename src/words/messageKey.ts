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

/**
 * A pattern for what may follow a code in a key: `__name`, or a plural category. A function, so that
 * pages, which do not need it, do not load it.
 */
export const keySuffix = (): string => `(?:__[A-Za-z]\\w*|_(?:${ANY_CATEGORY}))`;

const KEY = new RegExp(`^((.*?)(?:__(.+?))?)(?:_(${ANY_CATEGORY}))?$`, 's');

/** Takes a key apart. A code of its own may look like a plural form: its whole is the key itself. */
export function splitKey(key: string): MessageKey {
  const [, base = key, code = key, name, category] = KEY.exec(key) ?? [];
  return { base, code, name, category };
}

/** Whether a name behind `__` is a documented one: these begin with a capital, param names never. */
export function isDocumentedName(name: string): boolean {
  return /^[A-Z]/.test(name);
}
