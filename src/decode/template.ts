/** One place in a template where the server puts a value. */
export interface TemplateParam {
  readonly name: string;
  /** `n` count, `d` duration, `l` list, `f` field, `F` fields; empty: text. */
  readonly type: string;
  readonly prefix: string;
}

/** A template cut at its placeholders: always one literal more than params. */
export interface Template {
  readonly literals: readonly string[];
  readonly params: readonly TemplateParam[];
}

/** Values are cut off here: longer than any that Clerk sends. */
export const MAX_VALUE_LENGTH = 500;

/** Cuts `You have <limit:n> left` or `id <identifierId^alid_>` into literals and params. */
export function parseTemplate(source: string): Template {
  const literals: string[] = [];
  const params: TemplateParam[] = [];
  const parts = source.split(/<(\w+)(?::(\w))?(?:\^(\w+))?>/);
  for (let index = 0; index < parts.length; index += 4) {
    literals.push(parts[index] as string);
    const name = parts[index + 1];
    if (name) params.push({ name, type: parts[index + 2] ?? '', prefix: parts[index + 3] ?? '' });
  }
  return { literals, params };
}

/**
 * Reads the raw values out of a text by its literal segments, or returns undefined when the text
 * does not fit. `haystack` is what is searched and `text` what the values are cut from; both have
 * the same length. Each literal is searched once, so the cost is linear in the text.
 */
export function matchTemplate(
  { literals, params }: Template,
  text: string,
  haystack: string,
): string[] | undefined {
  const head = literals[0] as string;
  if (!haystack.startsWith(head)) return undefined;
  const last = params.length;
  if (last === 0) return haystack === head ? [] : undefined;
  const tail = literals[last] as string;
  const end = haystack.length - tail.length;
  let at = head.length;
  if (end < at || !haystack.endsWith(tail)) return undefined;
  const values: string[] = [];
  for (let index = 1; index <= last; index++) {
    const literal = literals[index] as string;
    const next = index === last ? end : haystack.indexOf(literal, at + 1);
    if (next < at || next > end) return undefined;
    const value = text.slice(at, Math.min(next, at + MAX_VALUE_LENGTH));
    if (!value.startsWith((params[index - 1] as TemplateParam).prefix)) return undefined;
    values.push(value);
    at = next + literal.length;
  }
  return values;
}
