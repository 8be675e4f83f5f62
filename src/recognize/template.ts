import type { ParamType } from '../catalog/entry.ts';

/** How a raw value is read. `''` is for `text` and `prose`, which are read alike. */
export type ValueType = Exclude<ParamType, 'text' | 'prose'> | '';

/** One place in a template where the server puts a value. */
export interface TemplateParam {
  readonly name: string;
  readonly type: ValueType;
  /** What the value must start with. */
  readonly prefix: string;
}

/** A template cut at its placeholders. It always has one literal more than params. */
export interface Template {
  readonly literals: readonly string[];
  readonly params: readonly TemplateParam[];
  /** Any text may stand before the first literal: the template began with `~`. */
  readonly openStart: boolean;
  /** Any text may stand after the last literal: the template ended with `~`. */
  readonly openEnd: boolean;
}

/** No value that Clerk sends is longer. A longer one is cut at the end of a text, else not found. */
export const MAX_VALUE_LENGTH = 500;

/**
 * Cuts `You have <limit:count> left` or `id <identifierId^alid_>` into literals and params. A `~`
 * at either end stands for any text.
 */
export function parseTemplate(source: string): Template {
  const literals: string[] = [];
  const params: TemplateParam[] = [];
  const openStart = source.startsWith('~');
  const openEnd = source.endsWith('~');
  const parts = source
    .slice(openStart ? 1 : 0, openEnd ? -1 : undefined)
    .split(/<(\w+)(?::(\w+))?(?:\^(\w+))?>/);
  for (let index = 0; index < parts.length; index += 4) {
    literals.push(parts[index] as string);
    const name = parts[index + 1];
    const type = (parts[index + 2] ?? '') as ValueType;
    if (name) params.push({ name, type, prefix: parts[index + 3] ?? '' });
  }
  // Copied, because an array that grew keeps spare memory, and there are hundreds.
  return { literals: [...literals], params: [...params], openStart, openEnd };
}

/**
 * Reads the raw values out of a text; undefined when the text does not fit. The cost is linear in
 * the text, because each literal is searched once.
 *
 * @param text the values are cut out of it.
 * @param haystack the literals are searched in it; as long as `text`.
 * @param literals those of the template, spelt as `haystack` spells them.
 */
export function matchTemplate(
  template: Template,
  text: string,
  haystack: string,
  literals: readonly string[] = template.literals,
): string[] | undefined {
  const { params, openStart, openEnd } = template;
  const head = literals[0] as string;
  const last = params.length;
  if (!last) return haystack === head || (openEnd && haystack.startsWith(head)) ? [] : undefined;
  const start = openStart ? indexNear(haystack, head, 0) : haystack.startsWith(head) ? 0 : -1;
  if (start < 0) return undefined;
  const tail = literals[last] as string;
  const tailAt = haystack.length - tail.length;
  if (!openEnd && !haystack.endsWith(tail)) return undefined;
  const values = new Array<string>(last);
  let at = start + head.length;
  for (let index = 0; index < last; index++) {
    const literal = literals[index + 1] as string;
    const next = index + 1 < last || openEnd ? indexNear(haystack, literal, at + 1) : tailAt;
    if (next < at) return undefined;
    const value = text.slice(at, Math.min(next, at + MAX_VALUE_LENGTH));
    const { prefix } = params[index] as TemplateParam;
    if (prefix && !value.startsWith(prefix)) return undefined;
    values[index] = value;
    at = next + literal.length;
  }
  return values;
}

/** `indexOf` that gives up after the length of the longest value. */
function indexNear(text: string, part: string, from: number): number {
  const end = from + MAX_VALUE_LENGTH + part.length;
  return (text.length > end ? text.slice(0, end) : text).indexOf(part, from);
}
