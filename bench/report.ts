/** One row of the report. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** How the value is written: a ratio, bytes, or a count. */
  readonly unit: 'ratio' | 'bytes' | 'count';
  readonly spread?: number;
  /** At most this, where the project has set itself a limit. */
  readonly reach?: number;
  readonly note?: string;
}

/** Rows that belong together. */
export interface Group {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Row[];
  /** Where a goal is not reached: what the time or the bytes go into, and what was tried. */
  readonly why?: string;
}

function write(value: number, unit: Row['unit']): string {
  if (unit === 'bytes') return `${Math.floor(value).toLocaleString('en')} B`;
  if (unit === 'count') return value.toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}

function writeRow({ what, value, unit, spread, reach, note }: Row): string {
  const limit = reach === undefined ? '' : `≤ ${write(reach, unit)}`;
  const mark = reach === undefined ? '' : value <= reach ? 'reached' : 'not reached';
  const about = spread === undefined ? '' : `± ${(spread * 100).toFixed(0)} %`;
  return `| ${what} | ${write(value, unit)} | ${about} | ${limit} | ${mark} | ${note ?? ''} |`;
}

/** The report as Markdown. */
export function writeReport(
  groups: readonly Group[],
  versions: Readonly<Record<string, string>>,
): string {
  const parts = groups.map(({ title, about, rows, why }) =>
    [
      `## ${title}`,
      '',
      about,
      '',
      '| what | measured | spread | goal | | note |',
      '|---|---|---|---|---|---|',
      ...rows.map(writeRow),
      '',
      ...(why ? [why, ''] : []),
    ].join('\n'),
  );
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Benchmarks',
    '',
    'Regenerate with `npm run bench`; the figures as JSON are in `benchmarks.json`. Times are given as',
    'ratios, because machines differ: the median of the ratios of alternating batches in one process or',
    'one page, each table in a process of its own. The spread is half the distance between the quartiles',
    'of these ratios; from one run to the next, they differ more. Sizes are minified and Brotli.',
    '',
    `Measured with ${packages.join(', ')}.`,
    '',
    ...parts,
  ].join('\n');
}
