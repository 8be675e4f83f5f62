import type { CatalogEntry } from '../../src/catalog/entry.ts';
import type { IndexApi, IndexEntry, ParsedIndex } from './parseIndexText.ts';

/** One field that the index words differently now, as JSON; `undefined` where it is absent. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** An entry of the catalogue that the index documents differently. */
export interface ChangedEntry {
  readonly name: string;
  readonly changes: readonly FieldChange[];
}

/** A documented error that the catalogue lacks, with what both documents say of it. */
export interface NewEntry {
  readonly documented: Omit<IndexEntry, 'api' | 'section' | 'line'>;
  readonly sections: Readonly<Partial<Record<IndexApi, string>>>;
  /** Entries under the same code, which the new one has to be told apart from. */
  readonly siblings: readonly string[];
  /** An entry that is gone and reads the same: the new name of an old error. */
  readonly renamedFrom?: string;
}

/** How an index differs from the catalogue. */
export interface IndexDifferences {
  readonly added: readonly NewEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly gone: readonly CatalogEntry[];
}

const FIELDS = ['code', 'description', 'shortMessage', 'longMessage', 'meta'] as const;

/**
 * Compares an index with the catalogue. Only what the index itself says is compared: audience,
 * remedy, params and `seen` are ours. Of an index with one document, only that one counts.
 */
export function compareIndex(
  { apis, entries }: ParsedIndex,
  catalog: readonly CatalogEntry[],
): IndexDifferences {
  const known = new Map(catalog.map((entry) => [entry.name, entry]));
  const documented = new Map<string, IndexEntry[]>();
  for (const entry of entries)
    documented.set(entry.name, [...(documented.get(entry.name) ?? []), entry]);

  const gone = catalog.filter(
    ({ name, sections }) => !documented.has(name) && apis.some((api) => sections[api]),
  );
  const added: NewEntry[] = [];
  const changed: ChangedEntry[] = [];
  for (const [name, same] of documented) {
    const entry = known.get(name);
    if (!entry) added.push(newEntry(same, catalog, gone));
    else {
      const changes = changesOf(entry, same, apis);
      if (changes.length) changed.push({ name, changes });
    }
  }
  return { added, changed, gone };
}

function newEntry(
  same: readonly IndexEntry[],
  catalog: readonly CatalogEntry[],
  gone: readonly CatalogEntry[],
): NewEntry {
  const { api: _, section: __, line: ___, ...documented } = same[0] as IndexEntry;
  const siblings = catalog.filter(({ code }) => code === documented.code).map(({ name }) => name);
  const former = gone.find(
    (entry) =>
      entry.code === documented.code &&
      entry.longMessage === documented.longMessage &&
      entry.shortMessage === documented.shortMessage,
  );
  return {
    documented,
    sections: Object.fromEntries(same.map(({ api, section }) => [api, section])),
    siblings,
    ...(former && { renamedFrom: former.name }),
  };
}

function changesOf(
  entry: CatalogEntry,
  same: readonly IndexEntry[],
  apis: readonly IndexApi[],
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const api of new Set(apis)) {
    const before = jsonOf(entry.sections[api]);
    const after = jsonOf(same.find((item) => item.api === api)?.section);
    if (before !== after) changes.push({ field: `sections.${api}`, before, after });
  }
  for (const field of FIELDS) {
    const before = jsonOf(entry[field]);
    // Both documents usually say the same; where they do not, each difference is told.
    for (const after of new Set(same.map((item) => jsonOf(item[field]))))
      if (after !== before) changes.push({ field, before, after });
  }
  return changes;
}

function jsonOf(value: IndexEntry[(typeof FIELDS)[number]]): string | undefined {
  if (typeof value !== 'object') return JSON.stringify(value);
  // The order of keys says nothing.
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted));
}
