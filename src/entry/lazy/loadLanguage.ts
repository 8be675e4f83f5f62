import { localeChunks } from '../../words/generated/localeChunks.ts';
import { loadLocale } from '../../words/loadLocale.ts';
import type { LocaleSource } from '../../words/localeMessages.ts';
import { loadedParts, loadParts } from './loadParts.ts';

/** Languages by tag. */
export type Locales = Readonly<Record<string, LocaleSource>>;

/** What each loader gave; undefined where it failed. */
const loaded = new Map<LocaleSource, Awaited<ReturnType<typeof loadLocale>> | undefined>();

/** The languages that an app names, and English; without any, all of the library's. */
export const localesOf = (locales: Locales | undefined): Locales => ({
  en: localeChunks.en,
  ...(locales ?? localeChunks),
});

/**
 * The source of a language as far as it is known without the translator. Undefined for a tag with none or
 * several to choose from, such as `zh-TW` and `es-MX`.
 */
function likelySource(tag: string, locales: Locales): LocaleSource | undefined {
  const wanted = tag.toLowerCase().replace('_', '-');
  const languageOf = (other: string) => other.split('-')[0];
  const tags = Object.keys(locales);
  const exact = tags.find((other) => other.toLowerCase() === wanted);
  const [related = '', another] = tags.filter((other) => languageOf(other) === languageOf(wanted));
  return locales[exact ?? (another ? '' : related)];
}

/** The source of a language. Undefined where it takes the translator to tell, and that is not there. */
function sourceOf(tag: string, locales: Locales): LocaleSource | undefined {
  const negotiated = () =>
    loadedParts()?.negotiateLocale(tag, Object.keys(locales)) ?? (loadedParts() && 'en');
  return likelySource(tag, locales) ?? locales[negotiated() ?? ''];
}

/** Whether a language need not be waited for, once the translator is there. */
export function isLanguageSettled(tag: string, locales: Locales): boolean {
  const source = sourceOf(tag, locales);
  return typeof source !== 'function' || loaded.has(source);
}

/** Loads the language of a tag: beside the translator, where it is known without. Never rejects. */
export async function loadLanguage(tag: string, locales: Locales): Promise<void> {
  if (!likelySource(tag, locales)) await loadParts();
  const source = sourceOf(tag, locales);
  if (typeof source !== 'function' || loaded.get(source)) return;
  // The translator loads it once more, and logs why it cannot.
  loaded.set(source, await loadLocale(source).catch(() => undefined));
}

/** The languages, with the messages of those that have loaded. */
export const withLoaded = (locales: Locales): Locales =>
  Object.fromEntries(
    Object.entries(locales).map(([tag, source]) => [tag, loaded.get(source) ?? source]),
  );
