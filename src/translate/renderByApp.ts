import { compileMessage } from './compileMessage.ts';
import type { I18nLike } from './i18nLike.ts';

/** The app's own instance, and the namespace in it whose messages win. */
export interface AppMessages {
  readonly i18n: I18nLike;
  readonly namespace: string;
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
  for (const language of i18n.languages ?? [i18n.language]) {
    const raw: unknown = i18n.getResource?.(language, namespace, `errors.${key}`);
    if (typeof raw !== 'string' || !raw) continue;
    const replace: Record<string, string> = {};
    for (const name of compileMessage(raw).names) {
      const value = read(name);
      if (value === undefined) return undefined;
      replace[name] = value;
    }
    const text: unknown = i18n.t(`errors.${key}`, {
      ns: namespace,
      lng: language,
      keySeparator: '.',
      nsSeparator: false,
      count,
      replace,
      interpolation: { escapeValue: false, skipOnVariables: true },
    });
    if (typeof text === 'string' && text) return text;
  }
  return undefined;
}
