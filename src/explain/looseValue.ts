/** A value that stands in a text, and where the text goes on. */
export interface LooseValue {
  readonly value: unknown;
  readonly end: number;
}

/** No error of Clerk's is nested deeper. Text that opens brackets for ever is given up soon. */
const MAX_DEPTH = 16;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const SPACE = /\s*/y;
/** A word, a number, or what consoles print in place of a value, such as `Array(1)`. */
const BARE = /[^\s,:'"`[\]{}][^,'"`[\]{}\n]*/y;
const KEY = /[\w$-]{1,200}/y;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

/**
 * Reads the object or list that begins at a place of a text: JSON, or what a console prints in its
 * place, with single quotes, bare keys and the names of classes.
 *
 * @returns undefined where none begins there, or where it breaks off. Never throws.
 */
export function readLoose(text: string, start: number): LooseValue | undefined {
  return readContainer(text, start, 0);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function readContainer(text: string, start: number, depth: number): LooseValue | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (text[start] === '{') return readObject(text, start + 1, depth);
  return text[start] === '[' ? readList(text, start + 1, depth) : undefined;
}

function readObject(text: string, start: number, depth: number): LooseValue | undefined {
  const pairs: [string, unknown][] = [];
  let at = skip(SPACE, text, start);
  while (text[at] !== '}') {
    const key = readKey(text, at);
    if (!key) return undefined;
    at = skip(SPACE, text, key.end);
    if (text[at] !== ':') return undefined;
    const item = readValue(text, skip(SPACE, text, at + 1), depth);
    if (!item) return undefined;
    if (item.value !== undefined) pairs.push([`${key.value}`, item.value]);
    at = afterItem(text, item.end);
    if (at < 0) return undefined;
  }
  // `fromEntries` defines own properties, also one that is called `__proto__`.
  return { value: Object.fromEntries(pairs), end: at + 1 };
}

function readList(text: string, start: number, depth: number): LooseValue | undefined {
  const items: unknown[] = [];
  let isPlaceholder = true;
  let at = skip(SPACE, text, start);
  while (text[at] !== ']') {
    const isBare = !/['"`[{]/.test(text[at] ?? '');
    const item = readValue(text, at, depth);
    if (!item) return undefined;
    if (!isBare || typeof item.value !== 'string') isPlaceholder = false;
    // `... 3 more items` is no item.
    if (!isBare || !/^(?:\.\.\.|…)/.test(`${item.value}`)) items.push(item.value);
    at = afterItem(text, item.end);
    if (at < 0) return undefined;
  }
  // `[Object]` and `[ClerkAPIError]` say that something is there, and not what.
  return { value: items.length && isPlaceholder ? undefined : items, end: at + 1 };
}

/** Behind an item and its comma; -1 where something else follows. */
function afterItem(text: string, end: number): number {
  const at = skip(SPACE, text, end);
  if (text[at] === ',') return skip(SPACE, text, at + 1);
  return text[at] === '}' || text[at] === ']' ? at : -1;
}

function readKey(text: string, at: number): LooseValue | undefined {
  const quoted = readQuoted(text, at);
  if (quoted) return quoted;
  const end = skip(KEY, text, at);
  return end > at ? { value: text.slice(at, end), end } : undefined;
}

function readValue(text: string, start: number, depth: number): LooseValue | undefined {
  const found = readText(text, start) ?? readContainer(text, start, depth + 1);
  if (found) return found;
  const end = skip(BARE, text, start);
  if (end === start) return undefined;
  const word = text.slice(start, end).trim();
  // The name of a class, then what is in it.
  if (text[end] === '{' || text[end] === '[') return readContainer(text, end, depth + 1);
  if (WORDS.has(word)) return { value: WORDS.get(word), end };
  return { value: /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word, end };
}

/** A quoted text, or several that are joined by `+`, as Node prints long ones. */
function readText(text: string, start: number): LooseValue | undefined {
  let found = readQuoted(text, start);
  if (!found) return undefined;
  const parts = [found.value];
  for (;;) {
    const plus = skip(SPACE, text, found.end);
    const next: LooseValue | undefined =
      text[plus] === '+' ? readQuoted(text, skip(SPACE, text, plus + 1)) : undefined;
    if (!next) return { value: parts.join(''), end: found.end };
    parts.push(next.value);
    found = next;
  }
}

function readQuoted(text: string, start: number): LooseValue | undefined {
  const quote = text[start];
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const parts: string[] = [];
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === quote) {
      parts.push(text.slice(from, at));
      return { value: parts.join(''), end: at + 1 };
    }
    if (text[at] !== '\\') continue;
    parts.push(text.slice(from, at));
    const hex = /^u[\da-f]{4}|^x[\da-f]{2}/i.exec(text.slice(at + 1, at + 6))?.[0];
    const letter = text[at + 1] ?? '';
    parts.push(
      hex
        ? String.fromCharCode(Number.parseInt(hex.slice(1), 16))
        : (Object.hasOwn(ESCAPES, letter) && ESCAPES[letter]) || letter,
    );
    at += hex?.length ?? 1;
    from = at + 1;
  }
  return undefined;
}
