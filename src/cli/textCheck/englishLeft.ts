import type { MessageCheck } from './checkTypes.ts';

// Words with a capital are left out: names, and the beginnings of sentences.
const WORD = /(?<![\p{L}\p{N}_’'/.-])[a-z]+(?:’[a-z]+)?(?![\p{L}\p{N}_’'/-])/gu;
const RUN = 3;

// No other language has these words. Three words in a row without any of them may be borrowed.
const ENGLISH = new Set(
  (
    'again an and another any anymore are as before by can can’t contact couldn’t didn’t doesn’t ' +
    'don’t from have isn’t it later not of one than that the then this to too try up use were ' +
    'with you you’re your'
  ).split(' '),
);

const plainWords = (text: string): string[] =>
  // Anything but a blank separates two words.
  text.split(/\{\{[^{}]*\}\}|[^\p{L}\p{N}_’'/. -]+|\.(?:\s|$)/u).flatMap((part) => [
    ...part
      .trim()
      .split(/\s+/)
      .map((word) => (word.match(WORD)?.[0] === word ? word : '|')),
    '|',
  ]);

/** No part of the English sentence is left in the translation. */
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
