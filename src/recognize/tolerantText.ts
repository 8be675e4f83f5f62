import type { Template } from './template.ts';

const QUOTES = /[“”„«»"`‘’']/;

/** No text of Clerk's needs nearly as many replacements. A text that does stays as it is. */
const MAX_FOUND = 60;

function replaceFew(text: string, pattern: RegExp, by: string): string {
  const parts = text.split(pattern, MAX_FOUND);
  return parts.length < MAX_FOUND ? parts.join(by) : text;
}

/**
 * Drops what varies between servers: extra white space, `please`, the final full stop. Linear,
 * because no pattern can match the same character twice.
 */
export function trimWording(text: string): string {
  const plain = replaceFew(text, /\s\s+|[^\S ]/, ' ');
  return replaceFew(plain, / ?\bplease\b/i, '')
    .trim()
    .replace(/\.$/, '');
}

/** Folds a text for searching: lower case, one kind of quotation mark. Keeps its length. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // Values are cut out by position, and a few letters (İ) grow in lower case.
  return replaceFew(lower.length === text.length ? lower : text, QUOTES, "'");
}

/** The literals of a template for folded text. Quotes beside a placeholder are optional. */
export function foldLiterals({ literals, openStart, openEnd }: Template): string[] {
  const last = literals.length - 1;
  return literals.map((literal, index) => {
    let text = foldCase(literal).replace(/ ?\bplease\b/g, '');
    if (index === last && !openEnd) text = text.replace(/\.$/, '');
    if (index === 0 && !openStart) text = text.trimStart();
    if (index > 0) text = text.replace(/^'/, '');
    return index < last ? text.replace(/'$/, '') : text;
  });
}

/** Takes quotation marks and blanks off both ends of a value. */
export function unquote(value: string): string {
  if (isPlain(value.charCodeAt(0)) && isPlain(value.charCodeAt(value.length - 1))) return value;
  // Go's %q escapes the quotation marks inside.
  if (value[0] === '"' && value.endsWith('"') && value.includes('\\'))
    return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
  return value
    .trim()
    .replace(/^[“”„«»"`‘’']{1,9}|[“”„«»"`‘’']{1,9}$/g, '')
    .trim();
}

/** True for `0-9`, `A-Z` and `a-z`. Most values begin and end so, which saves the slow path. */
function isPlain(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}
