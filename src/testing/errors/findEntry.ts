import type { CatalogEntry } from '../../catalog/index.ts';
import { catalog, findEntries } from '../../catalog/index.ts';
import { nearest } from '../../names/nearest.ts';

let byName: Map<string, CatalogEntry> | undefined;

/** Why a text names no entry, and which names its writer may have meant. */
function explainMiss(text: string): string {
  const namesOf = (code: string): string[] => findEntries(code).map(({ name }) => name);
  const names = text ? namesOf(text) : [];
  if (names.length) return `'${text}' is a code, not a name. Its names: ${names.join(', ')}.`;
  const known = catalog.flatMap(({ name, code }) => [name, code]).filter(Boolean);
  // Only names, because a code is not asked for.
  const near = new Set(nearest(text, known).flatMap(namesOf));
  const hint = near.size ? ` Nearest: ${[...near].join(', ')}.` : '';
  return `The catalogue has no error named '${text}'.${hint}`;
}

/**
 * The catalogue entry of a documented name. Throws a `RangeError` for any other text. It names the
 * errors of a code, or else the nearest names.
 */
export function findEntry(name: string): CatalogEntry {
  byName ??= new Map(catalog.map((entry) => [entry.name, entry]));
  const entry = byName.get(name);
  if (!entry) throw new RangeError(explainMiss(`${name}`));
  return entry;
}
