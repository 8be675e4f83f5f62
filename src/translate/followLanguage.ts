import { inLanguageOf, negotiateLocale } from '../languages/negotiateLocale.ts';
import { createLoadWarning, loadLocale } from '../words/loadLocale.ts';
import type { LocaleSource, PartialLocaleMessages } from '../words/localeMessages.ts';
import type { MessageStore } from '../words/messageStore.ts';

/** Loads the texts for developers, which no person needs. */
export type LoadDeveloperTexts = () => Promise<{ readonly default: PartialLocaleMessages }>;

/** The language of a translator: which one is wanted, and which one is there. */
export interface FollowedLanguage {
  /** The tag whose messages are shown. */
  readonly current: string;
  /** The tag that was asked for last. */
  readonly wanted: string;
  /** Resolves when the wanted language is there, or did not load. Never rejects. */
  readonly loading: Promise<void>;
  /** Asks for a language. Never rejects. */
  follow(locale: string): Promise<void>;
  /** Loads a language that others fall back to. Never rejects. */
  bring(tag: string): Promise<void>;
}

/**
 * Follows the language that is asked for. Its messages load when it is first wanted. Until they are
 * there, and where they do not load, the language before stays.
 */
export function followLanguage(
  locales: Readonly<Record<string, LocaleSource>>,
  storeOf: (tag: string) => MessageStore,
  loadDeveloperTexts: LoadDeveloperTexts | undefined,
  changed: () => void,
): FollowedLanguage {
  const complete = new Set<string>();
  const warning = createLoadWarning();
  let current = 'en';
  let hasDeveloperTexts = false;
  /** The current language, where it is the wanted one. */
  let fitting: string | undefined = current;
  let wanted = '';
  /** The tag that did not load: asking for it again loads again. */
  let broken = '';
  let loading: Promise<void> = Promise.resolve();

  const sourceOf = (tag: string): LocaleSource | undefined =>
    Object.hasOwn(locales, tag) ? locales[tag] : undefined;

  function use(locale: string, tag: string): void {
    // Another language was asked for meanwhile.
    if (locale !== wanted) return;
    const fits = inLanguageOf(locale, [tag]);
    if (tag === current && fits === fitting) return;
    current = tag;
    fitting = fits;
    changed();
  }

  /** The languages that are on their way because others fall back to them. */
  const brought = new Set<string>();

  async function bring(tag: string): Promise<void> {
    const source = sourceOf(tag);
    if (!source || complete.has(tag) || brought.has(tag)) return;
    brought.add(tag);
    try {
      await load(tag, source);
      changed();
    } catch (reason) {
      brought.delete(tag);
      warning.failed(tag, reason);
    }
  }

  async function load(tag: string, source: LocaleSource): Promise<void> {
    const messages = await loadLocale(source);
    warning.loaded(tag, messages);
    storeOf(tag).add(messages);
    complete.add(tag);
  }

  /** The texts for developers, which are in English only. */
  async function loadDeveloper(): Promise<void> {
    if (!loadDeveloperTexts || hasDeveloperTexts) return;
    storeOf('en').add((await loadDeveloperTexts()).default);
    hasDeveloperTexts = true;
    changed();
  }

  async function loadLate(locale: string, tag: string, source: LocaleSource): Promise<void> {
    await load(tag, source);
    use(locale, tag);
    await loadDeveloper();
  }

  function follow(locale: string): Promise<void> {
    if (locale === wanted && locale !== broken) return loading;
    wanted = locale;
    broken = '';
    const tag = negotiateLocale(locale, Object.keys(locales)) ?? 'en';
    const source = sourceOf(tag);
    if (source && typeof source !== 'function' && !complete.has(tag)) {
      storeOf(tag).add(source);
      complete.add(tag);
    }
    const isThere = !source || complete.has(tag);
    if (isThere) use(locale, tag);
    loading = (isThere ? loadDeveloper() : loadLate(locale, tag, source)).catch((reason) => {
      broken = locale;
      warning.failed(tag, reason);
      use(locale, current);
    });
    return loading;
  }

  return {
    get current() {
      return current;
    },
    get wanted() {
      return wanted;
    },
    get loading() {
      return loading;
    },
    follow,
    bring,
  };
}
