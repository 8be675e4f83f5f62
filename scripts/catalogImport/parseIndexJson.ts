import type { IndexEntry, IndexOddity, ParsedIndex } from './parsedIndex.ts';
import { readDescription, readFields } from './readFields.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * Reads the JSON format of the index: a list of errors with name, code, texts, `status`, Go `file`
 * and `usage`. What cannot be read is reported as an oddity, and the rest is still read.
 */
export function parseIndexJson(text: string): ParsedIndex {
  const entries: IndexEntry[] = [];
  const oddities: IndexOddity[] = [];
  for (const [index, item] of readList(text, oddities).entries()) {
    const { name } = item;
    const at = `item ${index + 1}`;
    if (typeof name !== 'string' || !name) oddities.push({ at, problem: 'no name' });
    else if (entries.some((other) => other.name === name))
      oddities.push({ at, problem: `${name} is documented twice; the first one counts` });
    else entries.push(readEntry(name, item));
  }
  return { edition: '2026-08', apis: ['backend', 'frontend'], entries, oddities };
}

function readList(text: string, oddities: IndexOddity[]): Item[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value.map((item) => Object(item));
    oddities.push({ at: 'the file', problem: 'no list of errors' });
  } catch (error) {
    oddities.push({ at: 'the file', problem: (error as Error).message });
  }
  return [];
}

function readEntry(name: string, item: Item): IndexEntry {
  const usage = Object(item.usage);
  const status = Number(item.status);
  const { meta, ...fields } = readFields(item);
  const description = readDescription(`${item.description ?? ''}`, name);
  return {
    name,
    ...fields,
    ...(status && { status }),
    apis: [
      ...(usage.bapi ? ['backend' as const] : []),
      ...(usage.fapi ? ['frontend' as const] : []),
    ],
    place: typeof item.file === 'string' ? item.file : '',
    ...(description && { description }),
    ...(meta !== undefined && { meta: parsedMeta(meta) }),
  };
}

/** The format has JSON in a text. With Go expressions in it, it is no JSON, and stays a text. */
function parsedMeta(meta: NonNullable<IndexEntry['meta']>): NonNullable<IndexEntry['meta']> {
  if (typeof meta !== 'string') return meta;
  try {
    const { meta: parsed } = readFields({ meta: JSON.parse(meta) });
    // What is no plain object stays as it is written.
    return typeof parsed === 'object' || JSON.stringify(parsed) === meta ? (parsed ?? meta) : meta;
  } catch {
    return meta;
  }
}
