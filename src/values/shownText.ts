// Control characters, which may colour a terminal; marks that turn the direction of what follows; and
// halves of a letter, which no screen can draw.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
  /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** A server's text as a person may see it: on one line, without what changes the text around it. */
export const shownText = (text: string): string =>
  text.search(UNSEEN) >= 0
    ? text
        .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
        .replace(UNSEEN, '')
        .trim()
    : text;
