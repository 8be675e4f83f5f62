import type { ClerkError } from '../decode/errors.generated.ts';
import { compileMessage } from './compileMessage.ts';
import type { I18nLike } from './i18nLike.ts';
import type { CodeMessages } from './messageIndex.ts';
import { pluralOrder } from './pluralCategory.ts';
import { snakeCase } from './snakeCase.ts';

/** The app's own instance, and the namespace in it whose messages win. */
export interface AppMessages {
  readonly i18n: I18nLike;
  readonly namespace: string;
}

/** The messages of a code with a place for each name that only the app may have a message for. */
export function withAppNames(error: ClerkError, messages: CodeMessages | undefined): CodeMessages {
  const general = messages?.general ?? { key: error.code };
  const named = new Map(messages?.named);
  for (const name of [...error.fields.map(snakeCase), ...error.fields, error.variant])
    if (name && !named.has(name)) named.set(name, { key: `${error.code}__${name}` });
  return { general, named, variants: messages?.variants ?? [] };
}

/** The keys to look for, the best first: the plural forms of a count, then the bare key. */
function keysFor(key: string, count: number | undefined, language: string): string[] {
  if (count === undefined) return [key];
  return pluralOrder(count, language)
    .map((form) => `${key}_${form}`)
    .concat(key);
}

/**
 * A message from the app's own i18next, rendered by it; undefined when it has none, or a value for
 * it is missing.
 */
export function renderByApp(
  { i18n, namespace }: AppMessages,
  key: string,
  read: (name: string) => string | undefined,
  count: number | undefined,
): string | undefined {
  // The dot in a code of the server would lead elsewhere in the app's messages.
  if (key.includes('.')) return undefined;
  for (const language of i18n.languages ?? (i18n.language ? [i18n.language] : [])) {
    let missing = false;
    // Nested or flat, whichever of them the app has chosen for its own calls.
    for (const name of keysFor(key, count, language))
      for (const keySeparator of ['.', false]) {
        const path = `errors.${name}`;
        const raw: unknown = i18n.getResource?.(language, namespace, path, { keySeparator });
        if (typeof raw !== 'string' || !raw) continue;
        const replace: Record<string, string> = {};
        const names = compileMessage(raw).names;
        for (const one of names) {
          const value = read(one);
          if (value !== undefined) replace[one] = value;
        }
        if (names.some((one) => replace[one] === undefined)) {
          missing = true;
          continue;
        }
        const text: unknown = i18n.t(path, {
          ns: namespace,
          lng: language,
          keySeparator,
          nsSeparator: false,
          count,
          replace,
          interpolation: { escapeValue: false, skipOnVariables: true },
        });
        if (typeof text === 'string' && text) return text;
      }
    if (missing) return undefined;
  }
  return undefined;
}
