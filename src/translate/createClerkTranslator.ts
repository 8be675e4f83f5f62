import { decodeClerkError } from '../decode/decodeClerkError.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { I18nLike } from '../i18next/i18nLike.ts';
import { createMessageEngine } from '../i18next/messageEngine.ts';
import { watchNamespace } from '../i18next/watchNamespace.ts';
import { inLanguageOf, negotiateLocale } from '../languages/negotiateLocale.ts';
import { checkOverrides } from '../words/checkOverrides.ts';
import english from '../words/generated/locales/en.ts';
import { createLoadWarning, loadLocale } from '../words/loadLocale.ts';
import type {
  LocaleSource,
  PackedMessages,
  PartialLocaleMessages,
} from '../words/localeMessages.ts';
import type { ClerkMessageOverrides } from '../words/messageOverrides.ts';
import { createMessageStore, type MessageStore } from '../words/messageStore.ts';
import { overridesFor } from '../words/overridesFor.ts';
import { unpackMessages } from '../words/packedMessages.ts';
import { createRenderer, type RenderOptions } from './renderError.ts';

/** How {@link createClerkTranslator} is set up. Every option may be left out. */
export interface ClerkTranslatorOptions {
  /** The app's i18next: its language is followed. The instance itself is not changed. */
  readonly i18n?: I18nLike | undefined;
  /**
   * A namespace of `i18n` whose messages win over all others and are rendered by it. Its shape is
   * `{ "errors": { "form_password_pwned": "…" } }`, or flat keys such as `errors.form_password_pwned`,
   * with the keys and plural forms of `locales/en.json`. Only `errors` are looked up there: labels,
   * hints and the library's own words are replaced with `overrides`. A language of the app's stands
   * only where ours would be in the same one, or there is none. It may arrive at any time. What a message
   * nests (`$t(key)`) is looked up in the same namespace and language; where it is not there, the message
   * is not used, and development is told.
   */
  readonly namespace?: string | undefined;
  /** A fixed BCP 47 tag instead of the language of `i18n`. */
  readonly locale?: string | undefined;
  /**
   * Messages or loaders by BCP 47 tag. English is always there. Plain Node, without a bundler, needs
   * `() => import('clerk-error-i18n/locales/de.json', { with: { type: 'json' } })`. A language that
   * does not load is told in the console, in development only.
   */
  readonly locales?: Readonly<Record<string, LocaleSource>> | undefined;
  /**
   * Messages that replace the library's, by tag: in the language that fits a tag best, so that those
   * of `pt` count in `pt-BR` where there is no `pt`, and those of `en-GB` in `en`. A code alone replaces
   * all messages of that code, also those for a field or a documented name.
   */
  readonly overrides?: Readonly<Record<string, ClerkMessageOverrides>> | undefined;
  /** Where an unknown code may show the server's own text, which is English. Default `english`. */
  readonly serverText?: 'english' | 'always' | 'never' | undefined;
  /**
   * Shows the exact text of developer-audience errors instead of a general sentence. These texts are
   * in English only and load when the translator is made.
   */
  readonly developerText?: boolean | undefined;
}

/**
 * Turns errors into words. Made by {@link createClerkTranslator}.
 *
 * @example
 * const translator: ClerkTranslator = createClerkTranslator({ locales: clerkLocales });
 * await translator.setLocale('de-AT');
 * translator.locale; // 'de'
 * translator.label('password'); // 'Passwort'
 * const { errors } = decodeClerkError({ errors: [{ code: 'session_exists', message: '' }] });
 * translator.languageOf(errors[0]); // undefined
 */
export interface ClerkTranslator {
  /** The tag of the language that messages are in now. English until another has loaded. */
  readonly locale: string;
  /** Changes with every change that could change a message. */
  readonly version: number;
  /**
   * The sentence for an error: never empty, never a key or a code. What was not decoded, such as an
   * error of the SDK's own, is decoded first.
   */
  message(error: ClerkError, context?: { readonly traceId?: string | undefined }): string;
  /**
   * The tag of the language of that sentence, where it is not the wanted one, such as `en` for what is
   * not translated: for the `lang` of its element. The components of the React entry set it.
   */
  languageOf(
    error: ClerkError,
    context?: { readonly traceId?: string | undefined },
  ): string | undefined;
  /**
   * One of the library's own words, such as `error_prefix`; `''` for a key that it has not.
   * Durations in `values` are seconds.
   */
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The label of a param name in the current language, if it has one. */
  label(field: string): string | undefined;
  /** Follows another language; resolves when its messages are there. Never rejects. */
  setLocale(locale: string): Promise<void>;
  /** Adds a language, or messages to one, at run time; below `overrides`, above all that is loaded. */
  addMessages(locale: string, messages: PartialLocaleMessages | PackedMessages): void;
  /** Resolves when the messages of the wanted language are there. Never rejects. */
  ready(): Promise<void>;
  /** Calls back after each change; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

// Only decoding gives an error its audience.
const decoded = (error: ClerkError): ClerkError =>
  (error as ClerkError | null | undefined)?.audience ? error : decodeClerkError(error).errors[0];

/**
 * Makes a translator. English is there at once; any other language is loaded when it is first
 * wanted, and messages stay in the previous one until it has arrived.
 *
 * @param options without any, messages are in English. Mistyped keys and tags of `overrides` are told in
 * the console, in development only.
 * @returns the translator. A tag that is malformed, or that no language fits, gives English; a
 * language that does not load leaves the one that is there.
 *
 * @example
 * const translator = createClerkTranslator({ locales: { de }, locale: 'de' });
 * const { errors } = decodeClerkError({ errors: [{ code: 'form_password_pwned', message: '' }] });
 * translator.message(errors[0]);
 * // 'Dieses Passwort ist in einem Datenleck aufgetaucht. Wählen Sie ein anderes.'
 */
export function createClerkTranslator(options: ClerkTranslatorOptions = {}): ClerkTranslator {
  const { i18n, namespace } = options;
  const locales = options.locales ?? {};
  const overrides = options.overrides ?? {};
  const app = i18n && namespace ? { i18n, namespace, languages } : undefined;
  const stores = new Map<string, MessageStore>();
  const complete = new Set<string>();
  let hasDeveloperTexts = false;
  const listeners = new Set<() => void>();
  const engine = createMessageEngine();
  const warning = createLoadWarning();
  let current = 'en';
  /** Whether that is the language that is wanted. */
  let fitting = true;
  /** What `languageOf` tells of each language, asked once: of a region's, `Intl` takes long to tell. */
  const foreign = new Map<string, string | undefined>();
  let version = 0;
  let wanted = '';
  let seen = '';
  let broken = '';
  let loading: Promise<void> = Promise.resolve();

  const known = (): string[] => [...new Set([...Object.keys(locales), ...stores.keys()])];

  // The app falls back from its own language, not from one that was set here: of that one it may
  // have its own spelling, such as `de-DE`.
  function languages(): readonly string[] {
    const all = i18n?.languages ?? [];
    if (all.length && i18n?.language === wanted) return all;
    return [wanted, ...all.filter((language) => inLanguageOf(language, [wanted]))];
  }

  function storeOf(tag: string): MessageStore {
    let store = stores.get(tag);
    if (!store) {
      store = createMessageStore(overridesFor(tag, overrides, [...known(), tag]));
      stores.set(tag, store);
    }
    return store;
  }
  storeOf('en').add(english);
  checkOverrides(overrides, unpackMessages(english), known());

  let renderer = newRenderer();
  function newRenderer() {
    const chain = current === 'en' ? ['en'] : [current, 'en'];
    const render: RenderOptions = {
      // `Intl` takes no `pt_BR`, which locales may be called.
      stores: chain.map((tag) => ({ tag: tag.replaceAll('_', '-'), store: storeOf(tag) })),
      engine,
      serverText: options.serverText ?? 'english',
      developerText: options.developerText ?? false,
      ...(app && { app }),
    };
    return createRenderer(render);
  }

  function changed(): void {
    version++;
    renderer = newRenderer();
    for (const listener of [...listeners]) listener();
  }

  const sourceOf = (tag: string): LocaleSource | undefined =>
    Object.hasOwn(locales, tag) ? locales[tag] : undefined;

  async function load(tag: string): Promise<void> {
    const source = sourceOf(tag);
    if (source && !complete.has(tag)) {
      const messages = await loadLocale(source);
      warning.loaded(tag, messages);
      storeOf(tag).add(messages);
      complete.add(tag);
    }
  }

  async function loadDeveloper(): Promise<void> {
    if (!options.developerText || hasDeveloperTexts) return;
    storeOf('en').add((await import('../words/generated/developer.ts')).default);
    hasDeveloperTexts = true;
    changed();
  }

  function follow(locale: string): Promise<void> {
    if (locale === wanted && locale !== broken) return loading;
    wanted = locale;
    foreign.clear();
    broken = '';
    const tag = negotiateLocale(locale, known()) ?? 'en';
    const source = sourceOf(tag);
    if (source && typeof source !== 'function' && !complete.has(tag)) {
      storeOf(tag).add(source);
      complete.add(tag);
    }
    const use = (available: string): void => {
      const fits = !!inLanguageOf(locale, [available]);
      if (wanted !== locale || (current === available && fitting === fits && version)) return;
      current = available;
      fitting = fits;
      changed();
    };
    // A chunk that does not load leaves the language that is there: still whole sentences.
    const failed = (reason: unknown): void => {
      broken = locale;
      warning.failed(tag, reason);
      use(current);
    };
    if (!source || complete.has(tag)) {
      use(tag);
      loading = loadDeveloper().catch(failed);
    } else {
      loading = load(tag)
        .then(() => use(tag))
        .then(loadDeveloper)
        .catch(failed);
    }
    return loading;
  }

  const watch = app && watchNamespace(app, changed);
  const followApp = (): void => {
    const language = i18n?.language;
    if (!language || language === seen || options.locale) return;
    seen = language;
    void follow(language);
  };
  // Listens to the app's instance only while somebody listens here, so that a translator which is
  // no longer used can go; until then it looks when it is asked.
  const look = (): void => {
    if (listeners.size) return;
    followApp();
    watch?.look();
  };
  const listen = (how: 'on' | 'off'): void => {
    for (const event of ['languageChanged', 'initialized']) i18n?.[how]?.(event, followApp);
    watch?.listen(how);
  };
  if (options.locale) void follow(options.locale);
  else followApp();
  if (!wanted) void follow('en');

  return {
    get locale() {
      look();
      return current;
    },
    get version() {
      look();
      return version;
    },
    message(error, context) {
      look();
      // A message that is added to the namespace in place is told only to who listens.
      if (app && !listeners.size) renderer = newRenderer();
      return renderer.message(decoded(error), context?.traceId);
    },
    languageOf(error, context) {
      look();
      const tag = renderer.languageOf(decoded(error), context?.traceId);
      if (!foreign.has(tag)) {
        const fits = tag === wanted || inLanguageOf(wanted, [tag]);
        foreign.set(tag, fits ? undefined : tag.replaceAll('_', '-'));
      }
      return foreign.get(tag);
    },
    text(key, values) {
      look();
      return renderer.text(key, values);
    },
    label(field) {
      look();
      return renderer.label(`${field}`);
    },
    setLocale: (locale) => follow(`${locale}`),
    addMessages(tag, messages) {
      storeOf(tag).addOwn(messages);
      const again = wanted;
      wanted = '';
      void follow(again);
      changed();
    },
    ready() {
      look();
      return loading;
    },
    subscribe(listener) {
      if (!listeners.size) {
        followApp();
        listen('on');
      }
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && !listeners.size) listen('off');
      };
    },
  };
}
