/** One row of the report. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** How the value is written: a ratio, bytes, or a count. */
  readonly unit: 'ratio' | 'bytes' | 'count';
  /** Half the distance between the quartiles within a run, as a share of the value. */
  readonly spread?: number;
  /** The values of all runs, in ascending order, where there were several. */
  readonly runs?: readonly number[];
  /** The limit that the project has set, if any: the value must not be higher. */
  readonly reach?: number;
  readonly note?: string;
}

/** Rows that belong together. */
export interface Group {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly Row[];
  /** Where the time or the bytes go, and what was tried. */
  readonly tried?: string;
}

function write(value: number, unit: Row['unit']): string {
  if (unit === 'bytes') return `${Math.floor(value).toLocaleString('en')} B`;
  if (unit === 'count') return value.toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}

/** Whether a goal is reached. If the runs disagree, in how many of them. */
function writeMark({ value, reach, runs = [value] }: Row): string {
  if (reach === undefined) return '';
  const reached = runs.filter((run) => run <= reach).length;
  const mark = value <= reach ? 'reached' : 'not reached';
  return reached % runs.length ? `${mark} (in ${reached} of ${runs.length} runs)` : mark;
}

function writeRow(row: Row): string {
  const { what, value, unit, spread, reach, note, runs = [] } = row;
  const limit = reach === undefined ? '' : `≤ ${write(reach, unit)}`;
  const within = spread === undefined ? '' : `± ${(spread * 100).toFixed(0)} %`;
  const between = runs.length
    ? `${write(runs[0] as number, unit)} to ${write(runs.at(-1) as number, unit)}`
    : '';
  return `| ${what} | ${write(value, unit)} | ${within} | ${between} | ${limit} | ${writeMark(row)} | ${note ?? ''} |`;
}

/** All rows with a goal, in one table. */
function writeGoals(groups: readonly Group[]): string {
  const rows = groups.flatMap(({ title, rows: all }) =>
    all
      .filter(({ reach }) => reach !== undefined)
      .map((row) => {
        const { what, value, unit, reach } = row;
        return `| ${title}: ${what} | ${write(value, unit)} | ≤ ${write(reach as number, unit)} | ${writeMark(row)} |`;
      }),
  );
  return ['## Goals', '', '| what | measured | goal | |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

/** One group from several runs. Each row has its middle value. */
export function mergeRuns(runs: readonly Group[]): Group {
  const [first] = runs as [Group];
  if (runs.length === 1) return first;
  const rows = first.rows.map((row, index) => {
    const same = runs.map((run) => run.rows[index] as Row).sort((a, b) => a.value - b.value);
    const middle = same[Math.floor(same.length / 2)] as Row;
    return { ...row, ...middle, runs: same.map(({ value }) => value) };
  });
  return { ...first, rows };
}

/** One group from its parts. */
export const joinParts = (parts: readonly Group[]): Group => ({
  ...(parts[0] as Group),
  rows: parts.flatMap(({ rows }) => rows),
});

/** The report as Markdown. */
export function writeReport(
  groups: readonly Group[],
  versions: Readonly<Record<string, string>>,
  machine: string,
): string {
  const parts = groups.map(({ title, about, rows, tried }) =>
    [
      `## ${title}`,
      '',
      about,
      '',
      '| what | measured | spread | runs | goal | | note |',
      '|---|---|---|---|---|---|---|',
      ...rows.map(writeRow),
      '',
      ...(tried ? ['### What was tried', '', tried, ''] : []),
    ].join('\n'),
  );
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Benchmarks',
    '',
    '`npm run bench` writes this page; the figures as JSON are in `benchmarks.json`. Times are ratios of processor',
    'time; “Many fields” alone is by the clock, and its spread grows with what else the machine does. A ratio',
    'is the median of alternating batches in one process or one page, or of alternating pages. “Spread” is half',
    'the distance between the quartiles, in percent of the median. Where “runs” is filled, a table was measured',
    'several times, each time in a new process: “measured” is the middle value, and “runs” the lowest to the',
    'highest. “What was tried” tells of measurements that are not repeated; most were made in November 2026.',
    '',
    `Measured on ${machine}, with ${packages.join(', ')}.`,
    '',
    writeGoals(groups),
    ...parts,
  ].join('\n');
}
