import { createInstance } from 'i18next';
import type { I18nLike } from './i18nLike.ts';
import { canNest } from './nestedMessages.ts';

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

/** Renders one message with i18next: nesting and formats. `''` where a value or a nested message is missing. */
export type RenderMessage = (
  locale: string,
  key: string,
  messages: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | object>>,
  count: number | undefined,
) => string;

/**
 * Private i18next instances, one for each set of messages, made when a message first needs it. They
 * know nothing of the app's instance, and the app's nothing of them.
 */
export function createMessageEngine(): RenderMessage {
  const instances = new WeakMap<object, I18nLike>();
  let isWhole = true;
  const onMissing = (): string => {
    isWhole = false;
    return '';
  };
  return (locale, key, messages, values, count) => {
    let instance = instances.get(messages);
    if (!instance) {
      instance = createPrivateInstance(locale, messages, onMissing);
      instances.set(messages, instance);
    }
    isWhole = true;
    const nests = messages[key]?.includes('$t(');
    if (nests && !canNest(values)) return '';
    const text = `${instance.t(key, { ...SAFE, lng: locale, count, replace: values })}`;
    // A bracket that is not closed.
    if (nests && text.includes('$t(')) return '';
    return isWhole ? text : '';
  };
}

// The language is the instance's own too: nested messages are looked up in that one. So are the
// handlers, because nothing else that is passed with a call reaches a nested message.
function createPrivateInstance(
  locale: string,
  messages: Readonly<Record<string, string>>,
  onMissing: () => string,
): I18nLike {
  const instance = createInstance();
  // Inline resources make init synchronous in every version; its name for that changed in 24.
  const options = {
    ...SAFE,
    // Here and not with every call, where i18next would set itself up anew each time.
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: onMissing,
    parseMissingKeyHandler: onMissing,
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
