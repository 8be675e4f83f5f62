/** The scripts of living languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction that a language is written in. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  // A tag seldom names its script; `maximize` adds the one that the language is mostly written in.
  const { script = '' } = new Intl.Locale(tag).maximize();
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
