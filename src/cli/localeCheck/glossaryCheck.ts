import type { Glossary, MessageCheck } from '../textCheck/checkTypes.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const areTexts = (list: unknown): list is string[] =>
  Array.isArray(list) && list.every((text) => typeof text === 'string' && text !== '');

/** Reads the text of a glossary file. Undefined when its shape is wrong. */
export function parseGlossary(text: string): Glossary | undefined {
  try {
    const { terms = {}, sameAsEnglish = [] } = JSON.parse(text) as Record<string, unknown>;
    if (typeof terms !== 'object' || terms === null || Array.isArray(terms)) return undefined;
    const valid = Object.values(terms).every((forms) => areTexts(forms) && forms.length > 0);
    if (!valid || !areTexts(sameAsEnglish)) return undefined;
    return { terms: terms as Glossary['terms'], sameAsEnglish };
  } catch {
    return undefined;
  }
}

/** For a term in the English text, the translation has one of the glossary's words. */
export const glossaryTerms: MessageCheck = function* ({ text }, { tag }, { glossary }, english) {
  if (!glossary || english === undefined) return;
  const translated = text.toLocaleLowerCase(tag).normalize('NFC');
  let rest = english;
  // Not in a wire name, such as password_digest. Long terms come first, so “email” does not find “email address”.
  for (const term of Object.keys(glossary.terms).sort((a, b) => b.length - a.length)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(term)}s?(?![\\p{L}\\p{N}_])`, 'giu');
    const without = rest.replace(pattern, '|');
    if (without === rest) continue;
    rest = without;
    const forms = glossary.terms[term] as readonly string[];
    if (!forms.some((form) => translated.includes(form.toLocaleLowerCase(tag).normalize('NFC'))))
      yield { problem: `the term for “${term}” is missing`, remedy: `Use ${forms.join(' or ')}.` };
  }
};
