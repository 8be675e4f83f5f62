import type { MessageCheck } from './checkTypes.ts';

// Capital letters begin sentences and names, such as those of pages of the Clerk Dashboard.
const WORD = /(?<![\p{L}\p{N}_’'/.-])[a-z]+(?:’[a-z]+)?(?![\p{L}\p{N}_’'/-])/gu;
const RUN = 3;

// Three words in a row may be borrowed if none of them is one of these, which are of no other language.
const ENGLISH = new Set(
  (
    'again an and another any anymore are as before by can can’t contact couldn’t didn’t doesn’t ' +
    'don’t from have isn’t it later not of one than that the then this to too try up use were ' +
    'with you you’re your'
  ).split(' '),
);

const plainWords = (text: string): string[] =>
  // What stands between two words, other than a blank, parts them.
  text.split(/\{\{[^{}]*\}\}|[^\p{L}\p{N}_’'/. -]+|\.(?:\s|$)/u).flatMap((part) => [
    ...part
      .trim()
      .split(/\s+/)
      .map((word) => (word.match(WORD)?.[0] === word ? word : '|')),
    '|',
  ]);

/** No part of the English sentence between the translated words. */
export const englishLeft: MessageCheck = function* ({ text }, { tag }, _context, english) {
  if (english === undefined || new Intl.Locale(tag).language === 'en') return;
  const words = plainWords(english);
  const translated = ` ${plainWords(text).join(' ')} `;
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN);
    if (run.includes('|') || !run.some((word) => ENGLISH.has(word))) continue;
    if (!translated.includes(` ${run.join(' ')} `)) continue;
    yield { problem: `English words: “${run.join(' ')}”`, remedy: `Translate all of: ${english}` };
    return;
  }
};
