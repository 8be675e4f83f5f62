import { lazyEngine } from './lazyEngine.ts';
import { beginLanguage, localesOf } from './load/likelyLanguage.ts';
import { loadParts } from './load/loadParts.ts';

/**
 * Loads what the first error needs: decoder, words, and the language of the page. Call it on a page
 * that expects errors, or that may lose its connection. Without it they load when somebody types, or
 * with the first submit.
 *
 * @param locale a BCP 47 tag. Default: `<html lang>`, else English. Languages of mounted components
 * load in any case.
 * @returns resolves when all has loaded or has failed to. Never rejects. The reason is logged.
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
