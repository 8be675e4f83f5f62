import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import { inLanguageOf } from '../languages/negotiateLocale.ts';
import type { LocaleMessages, PartialLocaleMessages } from './localeMessages.ts';
import { warnUnknownKeys } from './warnUnknownKeys.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Says in the console, in development only, which of an app's overrides nobody will ever see. */
export function checkOverrides(
  overrides: Readonly<Record<string, PartialLocaleMessages>>,
  english: LocaleMessages,
  languages: readonly string[],
): void {
  try {
    // In these very words, so that a bundler for production leaves all of it out.
    if (process.env.NODE_ENV !== 'production') {
      for (const [tag, messages] of Object.entries(overrides)) {
        warnUnknownKeys(tag, messages ?? {}, english);
        if (!inLanguageOf(tag, languages))
          warnInDevelopment(
            `the overrides for ${tag} fit none of the languages: ${languages.join(', ')}`,
          );
      }
    }
  } catch {
    // A browser without a bundler has no `process`.
  }
}
