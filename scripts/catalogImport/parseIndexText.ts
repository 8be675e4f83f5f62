import type { Api } from '../../src/catalog/entry.ts';
import type { IndexEntry, IndexOddity, ParsedIndex } from './parsedIndex.ts';
import { type JsonFields, readDescription, readFields, repeats } from './readFields.ts';

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

const TITLE = /^Clerk (Backend|Frontend) API errors$/;
const INTRODUCTION = /^An index of /;
const NAME = /^[A-Z]\w*$/;

/**
 * Reads the text format of Clerk's error index: a title per document, then sections, names,
 * optional descriptions and JSON. What cannot be read is reported as an oddity, and the rest is
 * still read.
 */
export function parseIndexText(text: string): ParsedIndex {
  const apis: Api[] = [];
  const entries: IndexEntry[] = [];
  const oddities: IndexOddity[] = [];
  let section = '';
  let heading: Paragraph[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);

  function addEntry(json: Paragraph): void {
    const api = apis.at(-1);
    const parts = readHeading(heading);
    heading = [];
    const at = `line ${json.line}`;
    if (!api) oddities.push({ at, problem: 'JSON before the title of a document' });
    if (!parts) oddities.push({ at, problem: 'JSON without the name of an error' });
    if (!api || !parts) return;
    section = parts.section ?? section;
    const { name, line, description } = parts;
    const fields = readJson(json.text);
    if (!fields) return void oddities.push({ at, problem: `${name}: unreadable JSON` });
    if (entries.some((other) => other.apis.includes(api) && other.name === name))
      oddities.push({
        at: `line ${line}`,
        problem: `${name} is documented twice; the first one counts`,
      });
    else
      entries.push({
        name,
        ...fields,
        apis: [api],
        place: section,
        ...(description && { description }),
      });
  }

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]?.trim() ?? '';
    const title = TITLE.exec(line);
    if (title) {
      apis.push((title[1] as string).toLowerCase() as Api);
      section = '';
    } else if (line.startsWith('{')) {
      const start = index;
      // The closing brace of an entry stands alone in the first column.
      while (index < lines.length - 1 && !/^\}|^\{.*\}$/.test(lines[index] ?? '')) index++;
      addEntry({ line: start + 1, text: lines.slice(start, index + 1).join('\n') });
    } else if (line && !INTRODUCTION.test(line)) heading.push({ line: index + 1, text: line });
  }
  for (const { line, text: rest } of heading)
    oddities.push({ at: `line ${line}`, problem: `no JSON follows: ${rest.slice(0, 80)}` });
  return { edition: 'first', apis, entries, oddities };
}

// What stands before the JSON: `[section] name [description, of one or more lines]`.
function readHeading(
  heading: readonly Paragraph[],
): { section?: string; name: string; line: number; description: string | undefined } | undefined {
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
    description: readDescription(rest.join(' '), named.text),
  };
}

function readJson(source: string): JsonFields | undefined {
  let value = parse(source);
  if (!value) {
    // Oddity: meta may hold Go expressions. Then it is no JSON, and stays a text.
    const meta = /,\s*"meta":([\s\S]*)\}\s*$/.exec(source);
    const rest = meta && parse(`${source.slice(0, meta.index)}}`);
    if (!rest) return undefined;
    value = { ...rest, meta: (meta[1] as string).replace(/\s+/g, ' ').trim() };
  }
  return readFields(value);
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
