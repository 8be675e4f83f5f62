import type { Template } from './template.ts';

const QUOTES = /[“”„«»"`‘’']/;

/** No text of Clerk's has nearly as many of what is looked for: one that has stays as it is. */
const MAX_FOUND = 60;

function replaceFew(text: string, pattern: RegExp, by: string): string {
  const parts = text.split(pattern, MAX_FOUND);
  return parts.length < MAX_FOUND ? parts.join(by) : text;
}

/**
 * Drops what servers vary in: extra white space, `please`, the final full stop. Linear: no pattern
 * can match the same character twice.
 */
export function trimWording(text: string): string {
  const plain = replaceFew(text, /\s\s+|[^\S ]/, ' ');
  return replaceFew(plain, / ?\bplease\b/i, '')
    .trim()
    .replace(/\.$/, '');
}

/** The text to search in: lower case, one kind of quotation mark, as long as the text itself. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // A few letters grow when lower-cased (İ), and values are cut out by position.
  return replaceFew(lower.length === text.length ? lower : text, QUOTES, "'");
}

/** The literals of a template for folded text; quotes beside a placeholder may be there or not. */
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

/** Takes the quotation marks and blanks off both ends of a value. */
export function unquote(value: string): string {
  if (isPlain(value.charCodeAt(0)) && isPlain(value.charCodeAt(value.length - 1))) return value;
  // Go's %q escapes quotation marks inside of its own.
  if (value[0] === '"' && value.endsWith('"') && value.includes('\\'))
    return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
  return value
    .trim()
    .replace(/^[“”„«»"`‘’']{1,9}|[“”„«»"`‘’']{1,9}$/g, '')
    .trim();
}

/** A letter or digit of ASCII: most values begin and end with one, and need no more looking at. */
function isPlain(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}
