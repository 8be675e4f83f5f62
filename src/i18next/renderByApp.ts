import type { ClerkError } from '../failure/generated/errors.ts';
import { inLanguageOf } from '../languages/negotiateLocale.ts';
import { pluralOrder } from '../languages/pluralCategory.ts';
import { intlTag, readTag } from '../languages/readTag.ts';
import { snakeCase } from '../names/snakeCase.ts';
import type { AppRenderRequest, Sentence } from '../translate/appWords.ts';
import { allValues, countOf } from '../translate/sentence/errorValues.ts';
import { messagesFor } from '../translate/sentence/messagesFor.ts';
import { compileMessage } from '../words/compileMessage.ts';
import type { LocaleMessages } from '../words/localeMessages.ts';
import type { CodeMessages } from '../words/messageIndex.ts';
import { namedKey } from '../words/messageKey.ts';
import type { I18nLike } from './i18nLike.ts';
import { canNest, missingNested, warnMissing } from './nestedMessages.ts';

/** The app's own instance, and the namespace in it whose messages win. */
interface AppNamespace {
  readonly i18n: I18nLike;
  readonly namespace: string;
}

const fits = (language: string, tags: readonly string[]): boolean =>
  inLanguageOf(language, tags) !== undefined;

/**
 * The wanted language, then the app's fallbacks. Those belong to the app's own language. If only
 * the translator was set to the wanted one, just the app's own spelling of it follows, such as
 * `de-DE`.
 */
function appLanguages(i18n: I18nLike, wanted: string): readonly string[] {
  const all = i18n.languages ?? [];
  if (all.length && i18n.language === wanted) return all;
  return [wanted, ...all.filter((language) => fits(language, [wanted]))];
}

/**
 * The app's languages whose messages win over ours in `tag`: those that fit it. If the wanted
 * language is missing or has not loaded, ours is another one. Then all count, except those that fit
 * `later`.
 */
function languagesFor(
  i18n: I18nLike,
  { language: { tag }, later, wanted }: AppRenderRequest,
): readonly string[] {
  const all = appLanguages(i18n, wanted);
  const [first = wanted] = all;
  return fits(first, [tag])
    ? all.filter((language) => fits(language, [tag]))
    : all.filter((language) => !fits(language, later));
}

/**
 * The messages of a code, with a place for each name, because the app may have messages that we
 * lack.
 */
function withAppNames(error: ClerkError, messages: CodeMessages | undefined): CodeMessages {
  const general = messages?.general ?? { key: error.code };
  const named = new Map(messages?.named);
  for (const name of [...error.fields.map(snakeCase), ...error.fields, error.variant])
    if (name) named.set(name, { key: namedKey(error.code, name) });
  return { general, named, variants: messages?.variants ?? [] };
}

/** The keys to look for, the best first: the plural forms of a count, then the bare key. */
function keysFor(
  { i18n }: AppNamespace,
  key: string,
  count: number | undefined,
  language: string,
): string[] {
  if (count === undefined) return [key];
  const separator = i18n.options?.pluralSeparator ?? '_';
  return pluralOrder(count, language)
    .map((form) => `${key}${separator}${form}`)
    .concat(key);
}

/** A place for a value, in any of the syntaxes of i18next's formatters. */
const UNRENDERED = /\{\s*\w+\s*[,}]/;

/**
 * Renders the message at a path of the app's messages. Undefined without one, and where a value or
 * a nested message is missing.
 */
function renderPath(
  { i18n, namespace }: AppNamespace,
  path: string,
  language: string,
  keySeparator: string | false,
  readValues: () => Record<string, unknown>,
  count: number | undefined,
): string | undefined {
  const raw: unknown = i18n.getResource?.(language, namespace, path, { keySeparator });
  if (typeof raw !== 'string' || !raw) return undefined;
  let isWhole = true;
  const shared = {
    ns: namespace,
    lng: language,
    // A nested message in another language would mix two languages in one sentence.
    fallbackLng: [],
    interpolation: { escapeValue: false, skipOnVariables: true },
    missingInterpolationHandler: () => {
      isWhole = false;
      return '';
    },
  };
  try {
    const nests = raw.includes('$t(');
    const values = readValues();
    if (nests && !canNest(values)) return undefined;
    const known = { ...i18n.options?.interpolation?.defaultVariables, ...values };
    for (const name of compileMessage(raw).formatted) {
      // Older versions of i18next format a missing value as `NaN`.
      if (!Object.hasOwn(known, name)) return undefined;
      // The app's own format may check the type of its value. A nested message may show the value
      // without a format, so there it stays as it is.
      if (!nests) values[name] = values[name]?.valueOf();
    }
    // Of the options, nested messages get only what is in `replace`.
    const replace = { ...values, ...shared };
    // The app's own formatter, such as one for ICU messages, reads plain values beside the options.
    const beside: Record<string, unknown> = {};
    for (const name in values) beside[name] = values[name]?.valueOf();
    const options = { ...beside, ...shared, keySeparator, nsSeparator: false, count, replace };
    const missing =
      nests && missingNested(i18n, i18n.t(path, { ...options, nest: false }), replace);
    if (missing) {
      warnMissing(`${namespace}:${path} (${language})`, missing);
      return undefined;
    }
    const text: unknown = i18n.t(path, options);
    // A bracket that is not closed.
    if (nests && `${text}`.includes('$t(')) return undefined;
    if (!isWhole || typeof text !== 'string' || !text.trim()) return undefined;
    // A message in another syntax than the app renders, or with a value that is missing.
    return text === raw && UNRENDERED.test(raw) ? undefined : text;
  } catch {
    // A plugin of the app's has thrown.
    return undefined;
  }
}

// In a language that the library lacks, no field has a label.
const NO_MESSAGES: LocaleMessages = { errors: {}, fields: {}, hints: {}, ui: {} };

/**
 * Renders a message of the app with its own i18next. Undefined where the app has none in a language
 * that fits, or where values for it cannot be read.
 */
export function renderByApp(app: AppNamespace, request: AppRenderRequest): Sentence | undefined {
  const { error, language } = request;
  const { tag, store } = language;
  const languages = languagesFor(app.i18n, request);
  const count = countOf(error);
  const messages = withAppNames(error, store.library.find(error.code));
  // i18next shows keys in this language, so developers can find where a text comes from.
  if (request.wanted === 'cimode')
    return { text: `${app.i18n.t(`errors.${error.code}`, { ns: app.namespace })}`, tag: 'cimode' };
  for (const { key } of messagesFor(error, messages, store.library)) {
    // The dot in a code of the server would lead elsewhere in the app's messages.
    if (key.includes('.')) continue;
    for (const spoken of languages) {
      const words = fits(spoken, [tag]) ? store.messages : NO_MESSAGES;
      const values = () => allValues(error, words, readTag(spoken) ? intlTag(spoken) : tag);
      // Keys are nested or flat, as the app has set for its own calls.
      for (const name of keysFor(app, key, count, spoken))
        for (const keySeparator of ['.', false] as const) {
          const text = renderPath(app, `errors.${name}`, spoken, keySeparator, values, count);
          if (text) return { text, tag: spoken };
        }
    }
  }
  return undefined;
}
