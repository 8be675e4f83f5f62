import type {
  ClerkTranslator,
  ClerkTranslatorOptions,
} from '../../../translate/clerkTranslator.ts';
import { documentWords } from '../../standalone/documentWords.ts';
import { beginLanguage, localesOf } from '../load/likelyLanguage.ts';
import { hasFailed, loadedParts, loadParts } from '../load/loadParts.ts';
import { plainSentence, plainWord } from './plainWords.ts';

/** The translators in use by components. Their languages load with the decoder. */
const inUse = new Set<ClerkTranslator>();

/** Resolves when all that the page shows has words. Never rejects. */
export const wordsInUse = (): Promise<unknown> =>
  Promise.all([...inUse].map((translator) => translator.ready()));

/**
 * A translator that loads what it needs. Until then it has no words. If that does not load, it has a
 * plain sentence for each error. It has only the members that the kit uses.
 */
export function createLateTranslator(options: ClerkTranslatorOptions): ClerkTranslator {
  const locales = localesOf(options.locales);
  const listeners = new Set<() => void>();
  let { locale } = options;
  let real: ClerkTranslator | undefined;
  let stopReal: (() => void) | undefined;
  let loading: Promise<void> | undefined;

  // The server did not know the language of the page. So it counts only after something has mounted.
  const app =
    options.app === documentWords
      ? {
          ...documentWords,
          get language() {
            return listeners.size ? documentWords.language : undefined;
          },
        }
      : options.app;
  const wanted = (): string => locale ?? app?.language ?? 'en';
  const notify = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const listen = (): void => {
    if (listeners.size) stopReal ??= real?.subscribe(notify);
  };

  /** The real translator, where it and its language have loaded. */
  function made(): ClerkTranslator | undefined {
    if (!real) {
      real = loadedParts()?.translatorNow(wanted(), locales, { ...options, app, locale });
      listen();
    }
    return real;
  }

  async function load(): Promise<void> {
    let tag: string;
    do {
      tag = wanted();
      beginLanguage(tag, locales);
      await (await loadParts())?.loadLanguage(tag, locales);
      // Another language was asked for meanwhile.
    } while (tag !== wanted());
    loading = undefined;
    made();
    notify();
  }

  function ready(): Promise<void> {
    // Tries again what did not load.
    if (real) return real.setLocale(wanted());
    loading ??= load();
    return loading;
  }

  /** The real translator. If it is not there, it begins to load, unless that has failed before. */
  const words = (): ClerkTranslator | undefined => {
    const translator = made();
    if (!translator && !hasFailed()) void ready();
    return translator;
  };

  const translator: Partial<ClerkTranslator> = {
    get version() {
      return real ? real.version + 1 : hasFailed() ? 0 : -1;
    },
    get waiting() {
      return made() || hasFailed() ? undefined : ready();
    },
    inWords(errors, context, placeOf) {
      const spoken = words()?.inWords(errors, context, placeOf);
      if (spoken || !hasFailed()) return spoken ?? [];
      const lang = /^en\b/.test(wanted()) ? undefined : 'en';
      return errors.map((error) => ({
        error,
        text: plainSentence(error),
        lang,
        place: placeOf(error),
      }));
    },
    text: (key, values) => words()?.text(key, values) ?? plainWord(key),
    async setLocale(tag) {
      locale = tag;
      await real?.setLocale(tag);
    },
    ready,
    subscribe(listener) {
      listeners.add(listener);
      inUse.add(translator as ClerkTranslator);
      listen();
      return () => {
        listeners.delete(listener);
        if (listeners.size) return;
        inUse.delete(translator as ClerkTranslator);
        stopReal?.();
        stopReal = undefined;
      };
    },
  };
  return translator as ClerkTranslator;
}
