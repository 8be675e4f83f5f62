import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import { inLanguageOf } from '../languages/negotiateLocale.ts';
import type { PackedMessages, PartialLocaleMessages } from './localeMessages.ts';
import { unpackMessages } from './packedMessages.ts';
import { warnUnknownKeys } from './warnUnknownKeys.ts';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Logs overrides of an app that nobody will ever see. In development only. */
export function checkOverrides(
  overrides: Readonly<Record<string, PartialLocaleMessages>>,
  english: PackedMessages,
  languages: readonly string[],
): void {
  try {
    // Bundlers look for exactly these words, and leave all of this out in production.
    if (process.env.NODE_ENV !== 'production') {
      for (const [tag, messages] of Object.entries(overrides)) {
        warnUnknownKeys(tag, messages ?? {}, unpackMessages(english));
        if (!inLanguageOf(tag, languages))
          warnInDevelopment(
            `the overrides for ${tag} fit none of the languages: ${languages.join(', ')}`,
          );
      }
    }
  } catch {
    // Without a bundler, a browser has no `process`.
  }
}
