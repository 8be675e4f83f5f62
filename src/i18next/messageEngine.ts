import type { FormatRequest } from '../translate/appWords.ts';
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

/**
 * Renders texts that nest others or format values, in private instances of the app's i18next. They
 * know nothing of the app's instance, and the app's instance knows nothing of them.
 *
 * @returns renders one text; `''` where a value or a nested message is missing.
 */
export function createMessageEngine(i18n: I18nLike): (request: FormatRequest) => string {
  const instances = new WeakMap<object, I18nLike>();
  let isWhole: boolean;
  const onMissing = (): string => {
    isWhole = false;
    return '';
  };
  return ({ locale, key, messages, values, count }) => {
    const instance =
      instances.get(messages) ?? createPrivateInstance(i18n, locale, messages, onMissing);
    if (!instance) return '';
    instances.set(messages, instance);
    isWhole = true;
    const nests = messages[key]?.includes('$t(');
    if (nests && !canNest(values)) return '';
    const text = `${instance.t(key, { ...SAFE, lng: locale, count, replace: values })}`;
    // A bracket that is not closed.
    if (nests && text.includes('$t(')) return '';
    return isWhole ? text : '';
  };
}

type Constructor = new () => I18nLike & { init?: (options: object) => unknown };

/**
 * A new instance of the class of the app's. The class is taken from the instance, so that no module
 * of ours imports i18next. Undefined for an instance that only looks like one of i18next.
 *
 * The language and the handlers belong to the instance, because i18next does not pass the options
 * of a call to nested messages.
 */
function createPrivateInstance(
  i18n: I18nLike,
  locale: string,
  messages: Readonly<Record<string, string>>,
  onMissing: () => string,
): I18nLike | undefined {
  const instance = new (i18n.constructor as Constructor)();
  // Inline resources make this synchronous in every version.
  instance.init?.({
    ...SAFE,
    // Given with each call, this would make i18next set up its interpolation each time.
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: onMissing,
    parseMissingKeyHandler: onMissing,
    defaultNS: NAMESPACE,
    lng: locale,
    resources: { [locale]: { [NAMESPACE]: messages } },
    showSupportNotice: false,
  });
  return instance.init && instance;
}
