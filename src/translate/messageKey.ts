import { ANY_CATEGORY } from './pluralForms.ts';

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

const KEY = new RegExp(`^((.*?)(?:__(.+?))?)(?:_(${ANY_CATEGORY}))?$`, 's');

/** Takes a key apart. A code of its own may look like a plural form: its whole is the key itself. */
export function splitKey(key: string): MessageKey {
  const [, base = key, code = key, name, category] = KEY.exec(key) ?? [];
  return { base, code, name, category };
}
