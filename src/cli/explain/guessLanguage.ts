import { negotiateLocale } from '../../languages/negotiateLocale.ts';

const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const namesOf = (tag: string): string[] =>
  ['en', tag].map((shownIn) => {
    const names = new Intl.DisplayNames(shownIn, { type: 'language' });
    return (names.of(tag) ?? '').toLocaleLowerCase(shownIn);
  });

/**
 * The known language that somebody probably means. Finds it by name (`german`, `Deutsch`), by a
 * country code that is no language (`jp`), or as in the shell's `LANG` (`de_DE.UTF-8`).
 */
export function guessLanguage(text: string, known: readonly string[]): string | undefined {
  const wanted = text.toLowerCase();
  if (/^[a-z]{2}$/.test(wanted) && !inEnglish.of(wanted)) {
    const { language, script } = new Intl.Locale(`und-${wanted}`).maximize();
    return negotiateLocale(`${language}-${script}`, known);
  }
  const named = known.find((tag) => wanted.length > 2 && namesOf(tag).join().includes(wanted));
  return (
    named ?? (/[.@]/.test(text) ? negotiateLocale(text.replace(/[.@].*/s, ''), known) : undefined)
  );
}
