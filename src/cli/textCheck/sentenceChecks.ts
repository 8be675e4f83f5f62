import type { MessageCheck } from './checkTypes.ts';

// These scripts end a sentence with a blank instead of a mark.
const WITHOUT_FULL_STOP = ['Thai', 'Laoo'];

/** A sentence ends with a mark, a label without, and no text shouts. */
export const sentenceEnd: MessageCheck = function* ({ text }, { tag }, { partial }, english) {
  // An app may have its own tone.
  if (partial || english === undefined) return;
  if (/(?<!<)!|[¡！…]/u.test(text) && !/[!…]/u.test(english))
    yield { problem: 'an exclamation mark or an ellipsis', remedy: 'Say it calmly, in full.' };
  const { script = '' } = new Intl.Locale(tag).maximize();
  const ends = /\p{Sentence_Terminal}$/u.test(text.trim());
  if (english.endsWith('.') && !ends && !WITHOUT_FULL_STOP.includes(script))
    yield { problem: 'no full stop at the end', remedy: 'End the sentence as in English.' };
  if (/\p{L}$/u.test(english) && ends)
    yield { problem: 'a full stop after a label', remedy: 'Leave it out, as in English.' };
};
