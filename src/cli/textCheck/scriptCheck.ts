import { hasWords, withoutPlaceholders } from '../localeFile/placeholders.ts';
import type { MessageCheck } from './checkTypes.ts';
import { mayBeEnglish } from './sameAsEnglish.ts';

/** Scripts of BCP 47 that Unicode names differently. */
const UNICODE_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hiragana', 'Katakana', 'Han'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

// Frequent characters of these messages that only one variety of Chinese has.
const SIMPLIFIED = '请码验证电邮录账输邀织组员权邮删设错误过满长发个这为无连结应语续确认没务询';
const TRADITIONAL = '請碼驗證電郵錄帳輸邀織組員權郵刪設錯誤過滿長發個這為無連結應語續確認沒務詢';

const patterns = new Map<string, RegExp | undefined>();

/** A pattern for a letter of the script that a language is usually written in. */
function letterOf(script: string): RegExp | undefined {
  if (!patterns.has(script)) {
    const names = UNICODE_SCRIPTS[script] ?? [script];
    let pattern: RegExp | undefined;
    try {
      pattern = new RegExp(`[${names.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
    } catch {
      // This Node does not know the script, so there is nothing to check.
    }
    patterns.set(script, pattern);
  }
  return patterns.get(script);
}

/** A text is in the script of its language. */
export const scriptOfLanguage: MessageCheck = function* ({ text }, { tag }, context) {
  const { script } = new Intl.Locale(tag).maximize();
  if (!script || !hasWords(text)) return;
  const words = withoutPlaceholders(text);
  const letter = letterOf(script);
  if (letter && !letter.test(words) && !mayBeEnglish(context, text))
    yield { problem: `no letter of the script ${script}`, remedy: `Write it in ${script}.` };

  const foreign = script === 'Hans' ? TRADITIONAL : script === 'Hant' ? SIMPLIFIED : '';
  const own = script === 'Hans' ? SIMPLIFIED : TRADITIONAL;
  const strangers = [...words].filter((one) => foreign.includes(one) && !own.includes(one));
  if (strangers.length)
    yield {
      problem: `characters of the other variety of Chinese: ${[...new Set(strangers)].join('')}`,
      remedy: `Write it in ${script}.`,
    };
  // A Latin “a” in a Cyrillic word looks right, but search and screen readers fail on it.
  if (script === 'Cyrl') {
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.exec(
      words,
    );
    if (mixed)
      yield {
        problem: `Latin and Cyrillic letters in one word: ${mixed[0]}`,
        remedy: 'Write the whole word in one script.',
      };
  }
};
