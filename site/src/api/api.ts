import type { ApiItem } from './apiItem.ts';
import { type EntryPoint, entryPoints } from './entryPoints.ts';
import { readItem } from './readItem.ts';
import { exportsOf } from './readTypes.ts';

/** An entry with all that it exports. */
export interface ApiEntry extends EntryPoint {
  readonly items: readonly ApiItem[];
}

const ORDER = ['component', 'hook', 'function', 'value', 'type'];

/** The API of the package, read from its sources. */
export const api: readonly ApiEntry[] = entryPoints.map((entry) => ({
  ...entry,
  items: [...exportsOf(entry.path)]
    .map(([name, symbol]) => readItem(name, symbol))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
}));

/** An export by the slug of its entry and its name. Throws for one that does not exist. */
export function findItem(slug: string, name: string): ApiItem {
  const item = api.find((entry) => entry.slug === slug)?.items.find((one) => one.name === name);
  if (!item) throw new Error(`${slug} exports no ${name}.`);
  return item;
}
