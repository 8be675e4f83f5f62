import type { CatalogEntry } from '../catalog/index.ts';
import { catalog } from '../catalog/index.ts';

let byName: Map<string, CatalogEntry> | undefined;

/** The catalogue entry of a documented name. Throws a `RangeError` for any other text. */
export function findEntry(name: string): CatalogEntry {
  byName ??= new Map(catalog.map((entry) => [entry.name, entry]));
  const entry = byName.get(name);
  if (!entry) throw new RangeError(`The catalogue has no error named '${name}'.`);
  return entry;
}
