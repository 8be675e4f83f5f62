import { localeChunks } from '../../../words/generated/localeChunks.ts';
import type { LocaleSource } from '../../../words/localeMessages.ts';

/** Languages by tag. */
export type Locales = Readonly<Record<string, LocaleSource>>;

/** The languages that an app names, and English. If it names none, all of the library's. */
export const localesOf = (locales: Locales = localeChunks): Locales => ({
  en: localeChunks.en,
  ...locales,
});

/**
 * Begins to load the language of a tag, where the tag shows it plainly. The translator knows all tags,
 * so `zh-TW` waits for it.
 */
export function beginLanguage(tag: string, locales: Locales): void {
  // Spanish outside Spain has words of its own.
  const [language = ''] = tag.replace(/^es-.*/, '').split('-');
  const source = locales[tag] ?? locales[language];
  // The translator asks for it again, and logs why it does not load.
  if (typeof source === 'function') source().catch(() => {});
}
