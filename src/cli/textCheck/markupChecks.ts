import type { MessageCheck } from './checkTypes.ts';

/** Messages are plain text. A person would see the markup. */
export const noMarkup: MessageCheck = function* ({ text }) {
  const tag = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});/i.exec(text)?.[0];
  if (tag)
    yield { problem: `HTML: ${tag}`, remedy: 'Write plain text, with the characters themselves.' };
};

/** A message has nothing that i18next would run. */
export const noNesting: MessageCheck = function* ({ text }) {
  if (text.includes('$t('))
    yield { problem: 'nesting: $t(', remedy: 'Write the words here instead.' };
  if (text.includes('{{-'))
    yield { problem: 'a placeholder without escaping: {{-', remedy: 'Write it as {{name}}.' };
  const format = /\{\{[^{}]*,[^{}]*\}\}/.exec(text)?.[0];
  if (format)
    yield {
      problem: `a format in a placeholder: ${format}`,
      remedy: 'Write only the name. Values are formatted for the language already.',
    };
};

/** Braces stand only in pairs around a name. */
export const wellFormedBraces: MessageCheck = function* ({ text }) {
  const rest = text.replace(/\{\{-?\s*[A-Za-z]\w*\s*(?:,[^{}]*)?\}\}/g, '');
  if (/[{}]/.test(rest))
    yield { problem: 'braces that are no placeholder', remedy: 'Write placeholders as {{name}}.' };
};
