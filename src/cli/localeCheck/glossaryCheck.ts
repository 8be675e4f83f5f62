import type { Glossary, MessageCheck } from './checkTypes.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Reads the text of a glossary file; undefined when it is not of its shape. */
export function parseGlossary(text: string): Glossary | undefined {
  try {
    const { terms } = JSON.parse(text) as { terms?: unknown };
    if (typeof terms !== 'object' || terms === null || Array.isArray(terms)) return undefined;
    const valid = Object.values(terms).every(
      (forms) =>
        Array.isArray(forms) &&
        forms.length > 0 &&
        forms.every((form) => typeof form === 'string' && form !== ''),
    );
    return valid ? (terms as Glossary) : undefined;
  } catch {
    return undefined;
  }
}

/** Where English says a term, the translation says one of its forms in the language's glossary. */
export const glossaryTerms: MessageCheck = function* ({ text }, { tag }, { glossary }, english) {
  if (!glossary || english === undefined) return;
  const translated = text.toLocaleLowerCase(tag).normalize('NFC');
  let rest = english;
  // Not in a wire name, such as password_digest. The longest first: “email address” is not “email” once more.
  for (const term of Object.keys(glossary).sort((a, b) => b.length - a.length)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(term)}s?(?![\\p{L}\\p{N}_])`, 'giu');
    const without = rest.replace(pattern, '|');
    if (without === rest) continue;
    rest = without;
    const forms = glossary[term] as readonly string[];
    if (!forms.some((form) => translated.includes(form.toLocaleLowerCase(tag).normalize('NFC'))))
      yield { problem: `the term for “${term}” is missing`, remedy: `Use ${forms.join(' or ')}.` };
  }
};
