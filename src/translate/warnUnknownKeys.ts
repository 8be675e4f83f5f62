import { knownCode } from '../decode/knownCodes.ts';
import type { LocaleMessages, PartialLocaleMessages } from './localeMessages.ts';

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
 * Says in the console, in development only, which keys of an app's overrides no message has: a
 * mistyped key would otherwise change nothing, in silence.
 */
export function warnUnknownKeys(
  locale: string,
  overrides: PartialLocaleMessages,
  english: LocaleMessages,
): void {
  // A bundler puts the value in; without one there may be no `process` at all.
  if (typeof process === 'undefined' || process.env.NODE_ENV === 'production') return;
  const unknown = Object.entries(overrides).flatMap(([section, messages]) =>
    Object.keys(messages ?? {}).filter((key) => !isAskedFor(section, key, english)),
  );
  if (unknown.length)
    console.warn(
      `clerk-error-i18n: no message has these keys of the overrides for ${locale}: ${unknown.join(', ')}. A message for a code that this version does not list belongs in \`locales\`.`,
    );
}
