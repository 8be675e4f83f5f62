import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { findFailure } from '../failure/findFailure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { inLanguageOf } from '../languages/negotiateLocale.ts';
import { intlTag } from '../languages/readTag.ts';
import { checkOverrides } from '../words/checkOverrides.ts';
import type { PackedMessages } from '../words/localeMessages.ts';
import { createMessageStore, type MessageStore } from '../words/messageStore.ts';
import { overridesFor } from '../words/overridesFor.ts';
import type { ClerkTranslator, ClerkTranslatorOptions } from './clerkTranslator.ts';
import { explainFailure } from './explainFailure.ts';
import { followLanguage, type LoadDeveloperTexts } from './followLanguage.ts';
import { inWords } from './inWords.ts';
import { listenWeakly } from './listenWeakly.ts';
import { createRenderer } from './sentence/renderError.ts';

// Only decoding gives an error its audience.
const decoded = (error: ClerkError): ClerkError =>
  (error as ClerkError | null | undefined)?.audience ? error : decodeClerkError(error).errors[0];

/** Where an entry has the library's English. */
export interface EnglishTexts {
  /** What people read. A function loads it, where the language that is shown lacks something. */
  readonly english: PackedMessages | (() => Promise<{ readonly default: PackedMessages }>);
  /** The texts for developers, which no person needs. */
  readonly loadDeveloperTexts?: LoadDeveloperTexts;
}

/** Makes a translator as `createClerkTranslator` does, with the English of the entry. */
export function createTranslator(
  options: ClerkTranslatorOptions,
  { english, loadDeveloperTexts }: EnglishTexts,
): ClerkTranslator {
  const { app } = options;
  const isEnglishLate = typeof english === 'function';
  // A default value would not replace null.
  const locales = { ...(isEnglishLate && { en: english }), ...options.locales };
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
  if (!isEnglishLate) {
    storeOf('en').add(english);
    checkOverrides(overrides, english, known);
  }

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
      onMissing: () => {
        if (isEnglishLate) void language.bring('en');
      },
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

  // An engine may lack weak references, and an app may not report each change. So a translator without
  // listeners also looks when it is asked.
  function lookUnlessListening(): void {
    if (listeners.size) return;
    look();
  }

  // So a language loads when the app changes to it, not with the first error after that.
  function listenUnasked(): void {
    stopApp = app && !options.locale ? listenWeakly(app, look) : undefined;
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
  listenUnasked();

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
      return renderer.sentence(decoded(error), context).text;
    },
    languageOf(error, context) {
      lookUnlessListening();
      return foreignTag(renderer.sentence(decoded(error), context).tag);
    },
    inWords(errors, context, placeOf) {
      lookUnlessListening();
      const { message, languageOf, label, text } = translator;
      const { passwordRules } = renderer;
      // Written out: to spread an object with accessors takes as long as all the rest.
      const speaker = {
        message,
        languageOf,
        label,
        text,
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
        stopApp?.();
        stopApp = app?.subscribe(look);
      }
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size) return;
        stopApp?.();
        listenUnasked();
      };
    },
  };
  return translator;
}
