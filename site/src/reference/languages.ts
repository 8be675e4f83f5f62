import { createClerkTranslator } from '../../../src/entry/index.ts';
import { clerkLocales } from '../../../src/words/generated/index.ts';
import { directionOf } from '../../../stories/direction.ts';

/** One of the library's languages, ready to speak. */
export interface Language {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its name in English. */
  readonly name: string;
  readonly translator: ReturnType<typeof createClerkTranslator>;
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** All languages, English first. */
export const languages: readonly Language[] = await Promise.all(
  Object.keys(clerkLocales)
    .sort((a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : a < b ? -1 : 1))
    .map(async (tag) => {
      const translator = createClerkTranslator({ locales: clerkLocales, locale: tag });
      await translator.ready();
      return { tag, dir: directionOf(tag), name: names.of(tag) ?? tag, translator };
    }),
);

/** English with the exact texts of what only a developer can mend. */
export const developerEnglish = createClerkTranslator({ developerText: true });
await developerEnglish.ready();
