import benchmarks from '../../../docs/benchmarks.json';

const ROWS = {
  page: 'bytes before an error, `clerk-error-i18n/react`',
  german: 'the same in German, `clerk-error-i18n/react`',
  decoder: 'decode: `decodeClerkError`',
} as const;

interface Row {
  readonly what: string;
  readonly value: number;
}

const rows: readonly Row[] = benchmarks.groups.flatMap<Row>(({ rows }) => rows);

/** Measured bytes, minified and Brotli, as kilobytes with one digit. Throws for a lost figure. */
export function pageBytes(row: keyof typeof ROWS): string {
  const found = rows.find(({ what }) => what === ROWS[row]);
  if (!found) throw new Error(`docs/benchmarks.json has no “${ROWS[row]}”.`);
  return (found.value / 1024).toFixed(1);
}
