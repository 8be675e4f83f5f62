import { stripVTControlCharacters } from 'node:util';
import type { CatalogEntry } from '../../catalog/index.ts';
import type { Palette } from '../terminalText.ts';
import { textTable } from '../textTable.ts';

const HEAD = ['CODE', 'NAME', 'AUDIENCE', 'REMEDY', 'LISTED BY'];

/**
 * One line for each entry. On a narrow terminal two lines: code and remedy, then name and audience.
 * These fit the usual 80 columns.
 */
export function listEntries(
  entries: readonly CatalogEntry[],
  { strong, faint }: Palette,
  columns: number | undefined,
): string {
  const rows = [
    HEAD,
    ...entries.map(({ code, name, audience, remedy, sections }) => [
      strong(code || '(empty)'),
      name,
      audience,
      remedy,
      faint(Object.keys(sections).join(', ')),
    ]),
  ];
  const full = textTable(rows);
  const width = Math.max(...full.split('\n').map((line) => stripVTControlCharacters(line).length));
  if (columns === undefined || width <= columns) return full;
  return textTable(
    rows.flatMap(([code = '', name = '', audience = '', remedy = '']) => [
      [code, remedy],
      [`  ${name}`, audience],
    ]),
  );
}
