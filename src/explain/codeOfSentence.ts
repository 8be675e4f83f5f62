import { catalog } from '../catalog/index.ts';
import { textTemplate } from '../catalog/textTemplate.ts';
import { matchTemplate, parseTemplate, type Template } from '../recognize/template.ts';
import { foldCase, foldLiterals, trimWording } from '../recognize/tolerantText.ts';

interface Sentence {
  readonly code: string;
  readonly template: Template;
  readonly literals: readonly string[];
  /** How much of the text is fixed. */
  readonly length: number;
}

/** Less of a text than this says too little to tell errors apart. */
const LEAST_LENGTH = 14;
const MOST_LENGTH = 500;

let known: readonly Sentence[] | undefined;

/** Every text that Clerk documents or was seen to send, the longest first. */
function sentences(): readonly Sentence[] {
  known ??= catalog
    .flatMap(({ code, longMessage, shortMessage, seen = [], former, params }) =>
      [longMessage, shortMessage, former?.first?.longMessage, ...seen].flatMap((text) => {
        if (!text) return [];
        const template = parseTemplate(textTemplate(text, params));
        const literals = foldLiterals(template).map((literal) => literal.trim());
        return [{ code, template, literals, length: literals.join('').length }];
      }),
    )
    .filter(({ length }) => length >= LEAST_LENGTH)
    .sort((a, b) => b.length - a.length);
  return known;
}

/**
 * The code that a sentence of Clerk's servers stands for: that of the text that it fits best.
 *
 * @returns undefined for any other sentence, and where codes share the text.
 */
export function codeOfSentence(sentence: string): string | undefined {
  if (sentence.length < LEAST_LENGTH || sentence.length > MOST_LENGTH) return undefined;
  const text = trimWording(sentence);
  const haystack = foldCase(text);
  const fits = sentences().filter(({ template, literals }) =>
    matchTemplate(template, text, haystack, literals),
  );
  const best = fits.filter(({ length }) => length === fits[0]?.length);
  return new Set(best.map(({ code }) => code)).size === 1 ? best[0]?.code : undefined;
}
