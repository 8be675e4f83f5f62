import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { findFailure } from '../failure/findFailure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { inLanguageOf } from '../languages/negotiateLocale.ts';
import { intlTag } from '../languages/readTag.ts';
import { checkOverrides } from '../words/checkOverrides.ts';
import english from '../words/generated/locales/en.ts';
import { createMessageStore, type MessageStore } from '../words/messageStore.ts';
import { overridesFor } from '../words/overridesFor.ts';
import { unpackMessages } from '../words/packedMessages.ts';
import type { ClerkTranslator, ClerkTranslatorOptions } from './clerkTranslator.ts';
import { explainFailure } from './explainFailure.ts';
import { followLanguage, type LoadDeveloperTexts } from './followLanguage.ts';
import { inWords } from './inWords.ts';
import { createRenderer } from './sentence/renderError.ts';

// Only decoding gives an error its audience.
const decoded = (error: ClerkError): ClerkError =>
  (error as ClerkError | null | undefined)?.audience ? error : decodeClerkError(error).errors[0];

/**
 * Makes a translator as `createClerkTranslator` does. Each entry says how the texts for developers
 * load, if at all.
 */
export function createTranslator(
  options: ClerkTranslatorOptions,
  loadDeveloperTexts: LoadDeveloperTexts | undefined,
): ClerkTranslator {
  const { app } = options;
  // A default value would not replace null.
  const locales = options.locales ?? {};
  const overrides = options.overrides ?? {};
  const known = [...new Set([...Object.keys(locales), 'en'])];
  const stores = new Map<string, MessageStore>();
  const listeners = new Set<() => void>();
  /** What `languageOf` answers for each language. `Intl` takes long to compare tags. */
  const foreign = new Map<string, string | undefined>();
  let version = 0;
  /** The app's language and version when they were last looked at. */
  let appLanguage: string | undefined;
  let appVersion = app?.version;
  let stopApp: (() => void) | undefined;

  function storeOf(tag: string): MessageStore {
    let store = stores.get(tag);
    if (!store) {
      store = createMessageStore(overridesFor(tag, overrides, known));
      stores.set(tag, store);
    }
    return store;
  }
  storeOf('en').add(english);
  checkOverrides(overrides, unpackMessages(english), known);

  const developerText = options.developerText ?? false;
  const language = followLanguage(
    locales,
    storeOf,
    developerText ? loadDeveloperTexts : undefined,
    changed,
  );
  let renderer = newRenderer();

  function newRenderer() {
    const { current, wanted } = language;
    const chain = current === 'en' ? ['en'] : [current, 'en'];
    return createRenderer({
      stores: chain.map((tag) => ({ tag: intlTag(tag), store: storeOf(tag) })),
      serverText: options.serverText ?? 'english',
      developerText,
      app,
      wanted,
    });
  }

  function changed(): void {
    version++;
    foreign.clear();
    renderer = newRenderer();
    for (const listener of [...listeners]) listener();
  }

  function follow(locale: string): Promise<void> {
    foreign.clear();
    const followed = language.follow(locale);
    // The app may have messages in the wanted language before ours have loaded.
    renderer = newRenderer();
    return followed;
  }

  function look(): void {
    const now = app?.language;
    if (now && now !== appLanguage && !options.locale) {
      appLanguage = now;
      void follow(now);
    }
    if (app && app.version !== appVersion) {
      appVersion = app.version;
      changed();
    }
  }

  // A translator listens to the app only while somebody listens to the translator. So an unused
  // translator can be collected. Without listeners it checks the app when it is asked.
  function lookUnlessListening(): void {
    if (listeners.size) return;
    look();
  }

  function foreignTag(tag: string): string | undefined {
    if (!foreign.has(tag)) {
      const fits = tag === language.wanted || inLanguageOf(language.wanted, [tag]);
      foreign.set(tag, fits ? undefined : intlTag(tag));
    }
    return foreign.get(tag);
  }

  if (options.locale) void follow(options.locale);
  else look();
  if (!language.wanted) void follow('en');

  const translator: ClerkTranslator = {
    get locale() {
      lookUnlessListening();
      return language.current;
    },
    get version() {
      lookUnlessListening();
      return version;
    },
    message(error, context) {
      lookUnlessListening();
      // The app may change a message in place, which only listeners learn of.
      if (app?.render && !listeners.size) renderer = newRenderer();
      return renderer.sentence(decoded(error), context?.traceId).text;
    },
    languageOf(error, context) {
      lookUnlessListening();
      return foreignTag(renderer.sentence(decoded(error), context?.traceId).tag);
    },
    inWords(errors, context, placeOf) {
      lookUnlessListening();
      const { passwordRules } = renderer;
      const speaker = {
        ...translator,
        locale: language.current,
        passwordRules,
        foreign: foreignTag,
      };
      return inWords(speaker, errors, context, placeOf);
    },
    explain(caught, options = {}) {
      return explainFailure(translator, findFailure(caught, decodeClerkError), options);
    },
    text(key, values) {
      lookUnlessListening();
      return renderer.text(key, values);
    },
    label(field) {
      lookUnlessListening();
      return renderer.label(`${field}`);
    },
    setLocale: (locale) => follow(`${locale}`),
    ready() {
      lookUnlessListening();
      return language.loading;
    },
    subscribe(listener) {
      if (!listeners.size) {
        look();
        stopApp = app?.subscribe(look);
      }
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size) return;
        stopApp?.();
        stopApp = undefined;
      };
    },
  };
  return translator;
}
