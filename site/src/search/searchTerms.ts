/** Scripts that put no blanks between words. The group makes `split` keep what it splits at. */
const UNSPACED = /([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]+)/u;

/** Lower case, without accents. Vowel signs of other scripts stay. */
export const foldTerm = (term: string): string =>
  /^\w*$/.test(term)
    ? term.toLowerCase()
    : term
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .toLowerCase();

/** Each two letters of a text without blanks: they stand in for its words. */
const pairsOf = (run: string): string[] =>
  run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

/**
 * Cuts a text into what the search knows: words, the parts of codes and of names such as
 * `FormPwnedPassword`, and pairs of letters where a script has no blanks.
 */
export function searchTerms(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .flatMap((word) => {
      if (UNSPACED.test(word))
        return word
          .split(UNSPACED)
          .filter(Boolean)
          .flatMap((part) => (UNSPACED.test(part) ? pairsOf(part) : [part]));
      const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
      return parts.length > 1 ? [word, ...parts] : parts;
    });
}
