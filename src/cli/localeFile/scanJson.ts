/** A member of an object in a JSON text, with the line of its key. */
export interface JsonMember {
  readonly key: string;
  readonly line: number;
  /** The members of an object, or a text. Null for any other value. */
  readonly value: readonly JsonMember[] | string | null;
}

/** The members of the object, or where and why the text is no JSON object. */
export type JsonScan =
  | { readonly members: readonly JsonMember[] }
  | { readonly problem: string; readonly line: number };

const BLANK = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in a string.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const OTHER = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const MAX_DEPTH = 20;

/**
 * Reads JSON as `JSON.parse` does, but also keeps lines, and keys that stand twice.
 */
export function scanJson(text: string): JsonScan {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let failure: { problem: string; line: number } | undefined;
  let counted = 0;
  let countedLine = 1;

  // Callers pass growing positions only, so each line break is counted once.
  function lineAt(position: number): number {
    for (; counted < position; counted++) if (text[counted] === '\n') countedLine++;
    return countedLine;
  }
  function fail(expected: string): undefined {
    const found = at < text.length ? JSON.stringify(text.slice(at, at + 1)) : 'the end of the file';
    failure ??= { problem: `expected ${expected}, found ${found}`, line: lineAt(at) };
    return undefined;
  }
  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  }
  function take(character: string): boolean {
    match(BLANK);
    if (text[at] !== character) return false;
    at++;
    match(BLANK);
    return true;
  }

  function members(depth: number): JsonMember[] | undefined {
    const list: JsonMember[] = [];
    if (take('}')) return list;
    do {
      match(BLANK);
      const line = lineAt(at);
      const key = match(STRING);
      if (key === undefined) return fail('a key in double quotes');
      if (!take(':')) return fail('a colon');
      const value = readValue(depth);
      if (value === undefined) return undefined;
      list.push({ key: JSON.parse(key), line, value });
    } while (take(','));
    return take('}') ? list : fail('a comma or }');
  }

  function items(depth: number): null | undefined {
    if (take(']')) return null;
    do {
      if (readValue(depth) === undefined) return undefined;
    } while (take(','));
    return take(']') ? null : fail('a comma or ]');
  }

  function readValue(depth: number): JsonMember['value'] | undefined {
    match(BLANK);
    if (depth > MAX_DEPTH) return fail('less nesting');
    if (take('{')) return members(depth + 1);
    if (take('[')) return items(depth + 1);
    const string = match(STRING);
    if (string !== undefined) return JSON.parse(string);
    if (text[at] === '"') return fail('a text that ends on its line, with JSON’s escapes only');
    return match(OTHER) === undefined ? fail('a value') : null;
  }

  const value = readValue(0);
  match(BLANK);
  if (value !== undefined && at < text.length) fail('the end of the file');
  if (failure) return failure;
  return Array.isArray(value)
    ? { members: value }
    : { problem: 'expected an object with sections', line: 1 };
}
