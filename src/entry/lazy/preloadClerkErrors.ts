import { lazyEngine } from './lazyEngine.ts';
import { beginLanguage, localesOf } from './likelyLanguage.ts';
import { loadParts } from './loadParts.ts';

/**
 * Loads what the first error needs: decoder, words, and the language of the page. For a page that
 * expects errors, or that may lose its connection. Without it they load when somebody types, or with
 * the first submit.
 *
 * @param locale a BCP 47 tag; that of `<html lang>` when left out, else English. What components on
 * the page show loads in any case.
 * @returns resolves when all is there or did not load. Never rejects; the reason is logged.
 *
 * @example
 * <a href="/sign-up" onPointerEnter={() => void preloadClerkErrors()}>Sign up</a>
 */
export async function preloadClerkErrors(locale?: string): Promise<void> {
  const tag = locale ?? (document.documentElement.lang || 'en');
  const locales = localesOf();
  beginLanguage(tag, locales);
  await lazyEngine.load();
  await (await loadParts())?.loadLanguage(tag, locales);
}
