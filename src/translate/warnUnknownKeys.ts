import { knownCode } from '../decode/knownCodes.ts';
import { type LocaleMessages, type PartialLocaleMessages, SECTIONS } from './localeMessages.ts';
import { distance, nearest } from './nearest.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** True for a key that some error, hint or word of the library can ask for. */
function isAskedFor(section: string, key: string, english: LocaleMessages): boolean {
  const plain = key.replace(PLURAL, '');
  if (section === 'hints' || section === 'ui')
    return Object.hasOwn(english[section], key) || Object.hasOwn(english[section], plain);
  if (section !== 'errors') return section === 'fields';
  return [key, plain].some((name) => knownCode(name.split('__')[0] as string) !== undefined);
}

/**
 * Says in the console, in development only, which keys of an app's overrides are probably mistyped:
 * no message has them, but one has nearly the same. Without that, such a key would change nothing,
 * in silence. A code that this version does not list is no mistake.
 */
export function warnUnknownKeys(
  locale: string,
  overrides: PartialLocaleMessages,
  english: LocaleMessages,
): void {
  // A bundler puts the value in; without one there may be no `process` at all.
  if (typeof process === 'undefined' || process.env.NODE_ENV === 'production') return;
  for (const section of SECTIONS)
    for (const key of Object.keys(overrides[section] ?? {})) {
      if (isAskedFor(section, key, english)) continue;
      const [like] = nearest(key, Object.keys(english[section]), 1);
      if (like && distance(key, like) <= 2)
        console.warn(
          `clerk-error-i18n: no message has the key ${section}.${key} (overrides, ${locale}). Did you mean ${like}?`,
        );
    }
}
