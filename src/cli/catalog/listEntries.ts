import { stripVTControlCharacters } from 'node:util';
import type { CatalogEntry } from '../../catalog/index.ts';
import type { Palette } from '../terminalText.ts';
import { textTable } from '../textTable.ts';

const HEAD = ['CODE', 'NAME', 'AUDIENCE', 'REMEDY', 'STATUS', 'SENT BY'];

/**
 * One line per entry. A terminal with too few columns gets three lines, which fit in 80 columns: the
 * code, the name, and audience with remedy.
 */
export function listEntries(
  entries: readonly CatalogEntry[],
  { strong, faint }: Palette,
  columns: number | undefined,
): string {
  const rows = [
    HEAD,
    ...entries.map(({ code, name, audience, remedy, apis, status }) => [
      strong(code || '(empty)'),
      name,
      audience,
      remedy,
      status ? `${status}` : '',
      faint(apis.join(', ') || 'client'),
    ]),
  ];
  const full = textTable(rows);
  const width = Math.max(...full.split('\n').map((line) => stripVTControlCharacters(line).length));
  if (columns === undefined || width <= columns) return full;
  return rows
    .flatMap(([code = '', name = '', audience = '', remedy = '']) => [
      code,
      `  ${name}`,
      `  ${audience}, ${remedy}`,
    ])
    .join('\n')
    .concat('\n');
}
