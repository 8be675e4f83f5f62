import { negotiateLocale } from '../../../languages/negotiateLocale.ts';
import type {
  ClerkTranslator,
  ClerkTranslatorOptions,
} from '../../../translate/clerkTranslator.ts';
import { createTranslator } from '../../../translate/createTranslator.ts';
import { localeChunks } from '../../../words/generated/localeChunks.ts';
import { loadLocale } from '../../../words/loadLocale.ts';
import type { LocaleSource } from '../../../words/localeMessages.ts';
import type { Locales } from './likelyLanguage.ts';

/** What each loader gave; undefined where it failed. */
const loaded = new Map<LocaleSource, Awaited<ReturnType<typeof loadLocale>> | undefined>();

const sourceOf = (tag: string, locales: Locales): LocaleSource =>
  locales[negotiateLocale(tag, Object.keys(locales)) ?? 'en'] ?? localeChunks.en;

/** Loads the language that a tag is shown in. Never rejects. */
export async function loadLanguage(tag: string, locales: Locales): Promise<void> {
  const source = sourceOf(tag, locales);
  // The translator tries again what does not load here, and logs why.
  if (!loaded.get(source)) loaded.set(source, await loadLocale(source).catch(() => undefined));
}

/** The translator for a tag. Undefined until its language has loaded, or has failed to. */
export function translatorNow(
  tag: string,
  locales: Locales,
  options: ClerkTranslatorOptions,
): ClerkTranslator | undefined {
  const source = sourceOf(tag, locales);
  if (typeof source === 'function' && !loaded.has(source)) return undefined;
  const known = Object.entries(locales).map(([key, from]) => [key, loaded.get(from) ?? from]);
  const english = (loaded.get(localeChunks.en) ?? localeChunks.en) as typeof localeChunks.en;
  return createTranslator({ ...options, locales: Object.fromEntries(known) }, { english });
}
