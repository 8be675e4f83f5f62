import type { Template } from './template.ts';

const QUOTES = /[“”„«»"`‘’']/g;

/**
 * Drops what servers vary in: extra white space, `please`, the final full stop. Linear: neither
 * pattern can match the same character twice.
 */
export function trimWording(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?\bplease\b/gi, '')
    .trim()
    .replace(/\.$/, '');
}

/** The text to search in: lower case, one kind of quotation mark, as long as the text itself. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // A few letters grow when lower-cased (İ), and values are cut out by position.
  return (lower.length === text.length ? lower : text).replace(QUOTES, "'");
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

/** Takes the quotation marks off both ends of a value. */
export function unquote(value: string): string {
  if (isPlain(value.charCodeAt(0)) && isPlain(value.charCodeAt(value.length - 1))) return value;
  return value.replace(/^[“”„«»"`‘’'\s]{1,9}|[“”„«»"`‘’'\s]{1,9}$/g, '');
}

/** A letter or digit of ASCII: most values begin and end with one, and need no more looking at. */
function isPlain(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}
