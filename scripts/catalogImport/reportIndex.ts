import { compareIndex, type FieldChange } from './compareIndex.ts';
import { type EntryFiles, entryStub, fileFor } from './entryStub.ts';
import { parseIndexJson } from './parseIndexJson.ts';
import { parseIndexText } from './parseIndexText.ts';

/** What `npm run catalog:import` prints, and whether anything differs. */
export interface ImportReport {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Reports what is new, changed or gone in an index against the catalogue, with an entry to paste
 * for each new error. Nothing is written, so no annotation of ours can be lost.
 */
export function reportIndex(indexText: string, files: EntryFiles): ImportReport {
  const isJson = indexText.trimStart().startsWith('[');
  const index = isJson ? parseIndexJson(indexText) : parseIndexText(indexText);
  const catalog = [...files.values()].flat();
  const { added, changed, gone } = compareIndex(index, catalog);
  const fileOf = (name: string): string =>
    [...files].find(([, entries]) => entries.some((entry) => entry.name === name))?.[0] ?? '';

  const parts: string[] = [];
  for (const { at, problem } of index.oddities) parts.push(`${at}: ${problem}`);
  for (const entry of added) {
    const { name } = entry.documented;
    const notes = [
      ...(entry.renamedFrom ? [`reads like ${entry.renamedFrom}, which is gone`] : []),
      ...(entry.siblings.length ? [`shares its code with ${entry.siblings.join(', ')}`] : []),
    ];
    const note = notes.length ? ` (${notes.join('; ')})` : '';
    parts.push(
      `new: ${name}, for src/catalog/entries/${fileFor(entry, index.edition, files)}${note}\n\n${entryStub(entry, index.edition)}`,
    );
  }
  for (const { name, changes } of changed)
    parts.push(
      [`changed: ${name}, in src/catalog/entries/${fileOf(name)}`, ...changes.map(line)].join('\n'),
    );
  for (const { name } of gone) parts.push(`gone: ${name}, in src/catalog/entries/${fileOf(name)}`);

  const documents = index.apis.length ? index.apis.join(', ') : 'no document';
  const count = `${index.edition} edition, ${index.entries.length} entries (${documents})`;
  const differs = parts.length > 0 || !index.entries.length;
  const summary = differs
    ? `${count}: ${added.length} new, ${changed.length} changed, ${gone.length} gone, ${index.oddities.length} unreadable`
    : `${count}: no differences`;
  return { text: [...parts, summary].join('\n\n').concat('\n'), differs };
}

const line = ({ field, before = '(absent)', after = '(absent)' }: FieldChange): string =>
  `  ${field}: ${before} → ${after}`;
