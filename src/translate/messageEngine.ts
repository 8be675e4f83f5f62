import { createInstance } from 'i18next';
import type { I18nLike } from './i18nLike.ts';

const NAMESPACE = 'clerk-error-i18n';

/** What every call passes, so that no i18next version changes it. */
const SAFE = {
  ns: NAMESPACE,
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  returnObjects: false,
  postProcess: [],
} as const;

/** Renders one message with i18next: nesting and formats. */
export type RenderMessage = (
  locale: string,
  key: string,
  messages: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
  count: number | undefined,
) => string;

/**
 * Private i18next instances, one for each set of messages, made when a message first needs it. They
 * know nothing of the app's instance, and the app's nothing of them.
 */
export function createMessageEngine(): RenderMessage {
  const instances = new WeakMap<object, I18nLike>();
  return (locale, key, messages, values, count) => {
    let instance = instances.get(messages);
    if (!instance) {
      instance = createPrivateInstance(locale, messages);
      instances.set(messages, instance);
    }
    return `${instance.t(key, { ...SAFE, lng: locale, count, replace: values })}`;
  };
}

// The language is the instance's own too: nested messages are looked up in that one.
function createPrivateInstance(
  locale: string,
  messages: Readonly<Record<string, string>>,
): I18nLike {
  const instance = createInstance();
  // Inline resources make init synchronous in every version; its name for that changed in 24.
  const options = {
    ...SAFE,
    // Here and not with every call, where i18next would set itself up anew each time.
    interpolation: { escapeValue: false, skipOnVariables: true },
    ns: [NAMESPACE],
    defaultNS: NAMESPACE,
    lng: locale,
    resources: { [locale]: { [NAMESPACE]: messages } },
    initAsync: false,
    initImmediate: false,
    showSupportNotice: false,
  };
  instance.init(options as never);
  return instance as unknown as I18nLike;
}
