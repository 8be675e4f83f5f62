import { TODO_MARK } from '../../words/localeMessages.ts';
import { hasWords } from '../localeFile/placeholders.ts';
import type { MessageCheck } from './checkTypes.ts';
import { mayBeEnglish } from './sameAsEnglish.ts';

/** A text is not empty, and has no blanks at its ends. */
export const emptyText: MessageCheck = function* ({ text }, _file, _context, english) {
  if (!text.trim()) yield { problem: 'empty', remedy: `Translate: ${english ?? ''}`.trim() };
  else if (text !== text.trim())
    yield { problem: 'blanks at the beginning or end', remedy: 'Remove them.' };
};

/** A text is not still as `locale new` wrote it. */
export const untranslated: MessageCheck = function* ({ text }, _file, _context, english) {
  if (text.startsWith(TODO_MARK))
    yield {
      problem: 'not translated yet',
      remedy: `Put the translation in place of: ${english ?? text.slice(TODO_MARK.length).trim()}`,
    };
  else if (/\bTODO\b/.test(text))
    yield { problem: 'a TODO is left', remedy: 'Finish the translation, and remove the mark.' };
};

/** A text is not the English one, except where the language says the same. */
export const identicalToEnglish: MessageCheck = function* ({ text }, file, context, english) {
  if (text !== english || new Intl.Locale(file.tag).language === 'en' || !hasWords(text)) return;
  if (mayBeEnglish(context, text)) return;
  yield {
    problem: 'the same as in English',
    remedy:
      `Translate it${context.partial ? ', leave it out' : ''}, or, if the language says the same, ` +
      `list it as "sameAsEnglish" in style/${file.tag}.glossary.json beside the file.`,
  };
};

/** Our languages need at most twice the English text, and a little more for short labels. */
const MAX_RATIO = 2;
const MAX_MORE = 20;
/** A sentence of an app may be longer than ours. */
const MAX_OF_APP = 200;

/** A text is not much longer than in English, so that it fits at a field. */
export const overLong: MessageCheck = function* ({ text }, _file, { partial }, english) {
  if (english === undefined || (partial && text.length <= MAX_OF_APP)) return;
  if (text.length <= MAX_RATIO * english.length + MAX_MORE) return;
  const ratio = (text.length / english.length).toFixed(1);
  yield {
    problem: `${text.length} characters, ${ratio} times the English text`,
    remedy: 'Say it in fewer words.',
  };
};

/** A text has composed characters, so that search finds it everywhere. */
export const normalForm: MessageCheck = function* ({ text }) {
  if (text !== text.normalize('NFC'))
    yield { problem: 'not in Unicode normal form C', remedy: 'Save it with composed characters.' };
};

/** A text has nothing invisible: line breaks, blanks in a row, control and zero-width characters. */
export const strayCharacters: MessageCheck = function* ({ text }) {
  if (text.includes('\uFFFD')) {
    yield {
      problem: 'characters that could not be read: \uFFFD',
      remedy: 'Save the file as UTF-8.',
    };
    return;
  }
  const stray = /[\p{Cc}\u00AD\u200B\u2028\u2029\u2060\uFEFF]|(?<=\S)\s{2,}(?=\S)/u.exec(text)?.[0];
  if (stray === undefined) return;
  const codes = Array.from(stray, (one) => one.charCodeAt(0).toString(16).toUpperCase());
  const named = codes.map((code) => `U+${code.padStart(4, '0')}`).join(' ');
  const problem = /^\s+$/.test(stray) && stray.length > 1 ? 'blanks in a row' : 'a stray character';
  yield { problem: `${problem}: ${named}`, remedy: 'Put one blank in its place, or nothing.' };
};
