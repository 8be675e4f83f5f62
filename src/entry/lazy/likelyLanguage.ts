import { localeChunks } from '../../words/generated/localeChunks.ts';
import type { LocaleSource } from '../../words/localeMessages.ts';

/** Languages by tag. */
export type Locales = Readonly<Record<string, LocaleSource>>;

/** The languages that an app names, and English; without any, all of the library's. */
export const localesOf = (locales: Locales = localeChunks): Locales => ({
  en: localeChunks.en,
  ...locales,
});

/**
 * Begins to load the language that a tag will be shown in, where that is plain to see. Only the
 * translator knows all tags. What it alone can tell, such as `zh-TW`, loads after it.
 */
export function beginLanguage(tag: string, locales: Locales): void {
  // Spanish outside Spain has words of its own.
  const [language = ''] = tag.replace(/^es-.*/, '').split('-');
  const source = locales[tag] ?? locales[language];
  // The translator asks for it again, and says why it does not load.
  if (typeof source === 'function') source().catch(() => {});
}
