import { stripVTControlCharacters } from 'node:util';

// Counting code points is enough: only the last column has wide letters.
const widthOf = (text: string): number => [...stripVTControlCharacters(text)].length;

/** Rows as lines with aligned columns, two blanks apart. The last column is not padded. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
    });
  return rows
    .map((row) =>
      row
        .map((cell, index) =>
          index === row.length - 1
            ? cell
            : cell + ' '.repeat((widths[index] as number) - widthOf(cell)),
        )
        .join('  ')
        .trimEnd()
        .concat('\n'),
    )
    .join('');
}
