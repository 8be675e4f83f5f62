/** The two documents of Clerk's index. */
export type IndexApi = 'backend' | 'frontend';

/** One error as the index documents it. */
export interface IndexEntry {
  readonly api: IndexApi;
  readonly section: string;
  readonly name: string;
  readonly description?: string;
  readonly shortMessage?: string;
  readonly longMessage?: string;
  readonly code: string;
  readonly meta?: Readonly<Record<string, string>> | string;
  /** The line of its name. */
  readonly line: number;
}

/** A part of the index that could not be read, or not without a guess. */
export interface IndexOddity {
  readonly line: number;
  readonly problem: string;
}

/** What the text of an index holds. */
export interface ParsedIndex {
  readonly apis: readonly IndexApi[];
  readonly entries: readonly IndexEntry[];
  readonly oddities: readonly IndexOddity[];
}

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

const TITLE = /^Clerk (Backend|Frontend) API errors$/;
const INTRODUCTION = /^An index of /;
const NAME = /^[A-Z]\w*$/;

/**
 * Reads the text format of Clerk's error index: a title per document, then sections, names,
 * optional descriptions and JSON. What cannot be read is an oddity, and the rest is still read.
 */
export function parseIndexText(text: string): ParsedIndex {
  const apis: IndexApi[] = [];
  const entries: IndexEntry[] = [];
  const oddities: IndexOddity[] = [];
  let section = '';
  let heading: Paragraph[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);

  function addEntry(json: Paragraph): void {
    const api = apis.at(-1);
    const parts = readHeading(heading);
    heading = [];
    if (!api) oddities.push({ line: json.line, problem: 'JSON before the title of a document' });
    if (!parts) oddities.push({ line: json.line, problem: 'JSON without the name of an error' });
    if (!api || !parts) return;
    section = parts.section ?? section;
    const { name, line, description } = parts;
    const fields = readJson(json.text);
    if (!fields)
      return void oddities.push({ line: json.line, problem: `${name}: unreadable JSON` });
    const entry = { api, section, name, ...(description && { description }), ...fields, line };
    if (entries.some((other) => other.api === api && other.name === name))
      oddities.push({ line, problem: `${name} is documented twice; the first one counts` });
    else entries.push(entry);
  }

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]?.trim() ?? '';
    const title = TITLE.exec(line);
    if (title) {
      apis.push((title[1] as string).toLowerCase() as IndexApi);
      section = '';
    } else if (line.startsWith('{')) {
      const start = index;
      // The closing brace of an entry stands alone in the first column.
      while (index < lines.length - 1 && !/^\}|^\{.*\}$/.test(lines[index] ?? '')) index++;
      addEntry({ line: start + 1, text: lines.slice(start, index + 1).join('\n') });
    } else if (line && !INTRODUCTION.test(line)) heading.push({ line: index + 1, text: line });
  }
  for (const { line, text: rest } of heading)
    oddities.push({ line, problem: `no JSON follows: ${rest.slice(0, 80)}` });
  return { apis, entries, oddities };
}

// What stands before the JSON: `[section] name [description, of one or more lines]`.
function readHeading(
  heading: readonly Paragraph[],
): { section?: string; name: string; line: number; description?: string } | undefined {
  const [first, second] = heading;
  if (!first) return undefined;
  const isNamed = second && NAME.test(second.text) && !repeats(second.text, first.text);
  const named = isNamed ? second : first;
  if (!NAME.test(named.text)) return undefined;
  const rest = heading.slice(isNamed ? 2 : 1).map(({ text }) => text);
  if (rest[0] && repeats(rest[0], named.text)) rest.shift();
  return {
    ...(named !== first && { section: first.text }),
    name: named.text,
    line: named.line,
    ...(rest.length && { description: rest.join(' ') }),
  };
}

// Oddity: some descriptions are but the name again; they say nothing and are left out.
const repeats = (text: string, name: string): boolean => text === name || text === `${name}Code`;

type JsonFields = Pick<IndexEntry, 'shortMessage' | 'longMessage' | 'meta' | 'code'>;

function readJson(source: string): JsonFields | undefined {
  let value = parse(source);
  if (!value) {
    // Oddity: meta may hold Go expressions, which are no JSON; it is then kept as text.
    const meta = /,\s*"meta":([\s\S]*)\}\s*$/.exec(source);
    const rest = meta && parse(`${source.slice(0, meta.index)}}`);
    if (!rest) return undefined;
    value = { ...rest, meta: (meta[1] as string).replace(/\s+/g, ' ').trim() };
  }
  const { code, shortMessage, longMessage, meta } = value;
  return {
    code: typeof code === 'string' ? code : '',
    ...(typeof shortMessage === 'string' && { shortMessage }),
    ...(typeof longMessage === 'string' && { longMessage }),
    ...(meta !== undefined && meta !== null && { meta: readMeta(meta) }),
  };
}

function parse(source: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function readMeta(meta: unknown): Record<string, string> | string {
  if (typeof meta === 'string') return meta;
  const plain =
    typeof meta === 'object' &&
    !Array.isArray(meta) &&
    Object.values(meta as object).every((value) => typeof value === 'string');
  return plain ? (meta as Record<string, string>) : JSON.stringify(meta);
}
