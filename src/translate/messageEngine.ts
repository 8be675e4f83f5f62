import { createInstance } from 'i18next';
import type { I18nLike } from './i18nLike.ts';

const NAMESPACE = 'clerk-error-i18n';

/** What every call passes, so that no default of the app, and no i18next version, changes it. */
const SAFE = {
  ns: NAMESPACE,
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  returnObjects: false,
  postProcess: [],
  interpolation: { escapeValue: false, skipOnVariables: true },
} as const;

/** Renders one message with i18next: nesting, formats and plurals. */
export type RenderMessage = (
  locale: string,
  key: string,
  messages: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
  count: number | undefined,
) => string;

/**
 * A private i18next instance, made when a message first needs it. It knows nothing of the app's
 * instance, and the app's nothing of it.
 */
export function createMessageEngine(): RenderMessage {
  let instance: I18nLike | undefined;
  const loaded = new Map<string, Readonly<Record<string, string>>>();
  return (locale, key, messages, values, count) => {
    instance ??= createPrivateInstance();
    if (loaded.get(locale) !== messages) {
      loaded.set(locale, messages);
      (
        instance as unknown as { addResourceBundle: (...args: unknown[]) => void }
      ).addResourceBundle(locale, NAMESPACE, { ...messages }, false, true);
    }
    return `${instance.t(key, { ...SAFE, lng: locale, count, replace: values })}`;
  };
}

function createPrivateInstance(): I18nLike {
  const instance = createInstance();
  // Inline resources make init synchronous in every version; its name for that changed in 24.
  const options = {
    ...SAFE,
    ns: [NAMESPACE],
    defaultNS: NAMESPACE,
    lng: 'en',
    resources: {},
    initAsync: false,
    initImmediate: false,
    showSupportNotice: false,
  };
  instance.init(options as never);
  return instance as unknown as I18nLike;
}
