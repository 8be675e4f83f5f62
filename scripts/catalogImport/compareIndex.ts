import type { Api, CatalogEntry, DocumentedText } from '../../src/catalog/entry.ts';
import type { IndexEntry, ParsedIndex } from './parsedIndex.ts';

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

/** A documented error that the catalogue lacks, or does not have in this edition. */
export interface NewEntry {
  readonly documented: IndexEntry;
  /** The section or file, by API where the edition has a document for each. */
  readonly places: Readonly<Partial<Record<Api, string>>>;
  /** Entries under the same code. The new one must differ from them. */
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

const TEXTS = ['description', 'shortMessage', 'longMessage', 'meta'] as const;

/**
 * Compares an index with the catalogue. Compares only what the index itself says: audience, remedy,
 * params and `seen` are ours. If the index has one document, only that one counts.
 */
export function compareIndex(
  index: ParsedIndex,
  catalog: readonly CatalogEntry[],
): IndexDifferences {
  const known = new Map(catalog.map((entry) => [entry.name, entry]));
  const documented = new Map<string, IndexEntry[]>();
  for (const entry of index.entries)
    documented.set(entry.name, [...(documented.get(entry.name) ?? []), entry]);

  const gone = catalog.filter(
    (entry) => !documented.has(entry.name) && index.apis.some((api) => placeOf(entry, index, api)),
  );
  const added: NewEntry[] = [];
  const changed: ChangedEntry[] = [];
  for (const [name, same] of documented) {
    const entry = known.get(name);
    if (!entry) added.push(newEntry(same, catalog, gone));
    else {
      const changes = changesOf(entry, same, index);
      if (changes.length) changed.push({ name, changes });
    }
  }
  return { added, changed, gone };
}

/** Where the edition of an index lists an entry for an API. */
function placeOf(
  { editions, apis }: CatalogEntry,
  { edition }: ParsedIndex,
  api: Api,
): string | undefined {
  const place = editions[edition];
  if (typeof place === 'object') return place[api];
  return apis.includes(api) ? place : undefined;
}

function newEntry(
  same: readonly IndexEntry[],
  catalog: readonly CatalogEntry[],
  gone: readonly CatalogEntry[],
): NewEntry {
  const documented = { ...(same[0] as IndexEntry), apis: same.flatMap(({ apis }) => apis) };
  const siblings = catalog.filter(({ code }) => code === documented.code).map(({ name }) => name);
  const former = gone.find(
    (entry) =>
      entry.code === documented.code &&
      entry.longMessage === documented.longMessage &&
      entry.shortMessage === documented.shortMessage,
  );
  return {
    documented,
    places: Object.fromEntries(
      same.flatMap(({ apis, place }) => apis.map((api) => [api, place] as const)),
    ),
    siblings,
    ...(former && { renamedFrom: former.name }),
  };
}

function changesOf(
  entry: CatalogEntry,
  same: readonly IndexEntry[],
  index: ParsedIndex,
): FieldChange[] {
  const changes: FieldChange[] = [];
  const compare = (field: string, before: unknown, after: unknown): void => {
    const change = { field, before: JSON.stringify(before), after: JSON.stringify(after) };
    if (change.before !== change.after) changes.push(change);
  };
  for (const api of new Set(index.apis)) {
    const place = same.find(({ apis }) => apis.includes(api))?.place;
    compare(`${index.edition}.${api}`, placeOf(entry, index, api), place);
  }
  const texts: DocumentedText & { readonly former?: unknown } = {
    ...entry,
    ...(index.edition === 'first' && entry.former?.first),
  } as CatalogEntry;
  // Both documents usually say the same. Where they differ, each difference is reported.
  for (const item of same) {
    const told = changes.length;
    compare('code', entry.code, item.code);
    if (item.status) compare('status', entry.status, item.status);
    for (const field of TEXTS)
      if (plain(texts[field]) !== plain(item[field]))
        compare(field, texts[field] ?? undefined, item[field]);
    for (const change of changes.splice(told))
      if (!changes.some((other) => isSame(other, change))) changes.push(change);
  }
  return changes;
}

const isSame = (a: FieldChange, b: FieldChange): boolean =>
  a.field === b.field && a.after === b.after;

/**
 * The part of a text that is compared. The text format writes Go field names in lower case, has
 * typographic apostrophes, and escapes Markdown.
 */
function plain(value: DocumentedText['meta'] | null): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string')
    return value.replaceAll('’', "'").replaceAll('\\_', '_').replaceAll('`', '');
  // The order of keys has no meaning.
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(sorted)).toLowerCase();
}
