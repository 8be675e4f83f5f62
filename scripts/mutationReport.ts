import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import rooms from '../test/mutation/rooms.json' with { type: 'json' };

// `npm run mutation:report`: writes docs/mutation.md from what `npm run mutation` has found. A room
// without a report of its own keeps its rows.
const DOC = 'docs/mutation.md';
const START = '<!-- figures of npm run mutation -->';
const END = '<!-- end of figures -->';

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

interface Counts {
  readonly noticed: number;
  readonly survived: number;
  readonly unreached: number;
}

const NONE: Counts = { noticed: 0, survived: 0, unreached: 0 };

const COUNTED_AS: Readonly<Record<string, keyof Counts>> = {
  Killed: 'noticed',
  Timeout: 'noticed',
  Survived: 'survived',
  NoCoverage: 'unreached',
};

function countsOf(mutants: readonly { readonly status: string }[]): Counts {
  const counts = { ...NONE };
  for (const { status } of mutants) {
    const name = COUNTED_AS[status];
    if (name) counts[name]++;
  }
  return counts;
}

function row(name: string, { noticed, survived, unreached }: Counts): string {
  const all = noticed + survived + unreached;
  const score = all ? ((100 * noticed) / all).toFixed(1) : '–';
  return `| ${name} | ${all} | ${noticed} | ${survived} | ${unreached} | ${score} % |`;
}

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (one, other) => ({
      noticed: one.noticed + other.noticed,
      survived: one.survived + other.survived,
      unreached: one.unreached + other.unreached,
    }),
    NONE,
  );

/** The folder of a file below `src`, which is its room in the house. */
const folderOf = (file: string): string => file.split('/').slice(0, 2).join('/');

function rowsOf(room: string): readonly string[] | undefined {
  const path = `node_modules/.cache/mutation/${room}.json`;
  if (!existsSync(path)) return undefined;
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const byFolder = new Map<string, Counts[]>();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = folderOf(file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), countsOf(mutants)]);
  }
  const folders = [...byFolder].map(([folder, counts]) => row(`\`${folder}\``, sum(counts)));
  return [row(`**${room}**`, sum([...byFolder.values()].flat())), ...folders];
}

const doc = readFileSync(DOC, 'utf8');
const [before, rest = ''] = doc.split(START);
const [old = '', after] = rest.split(END);
const oldLines = old.split('\n');

/** The rows that stand there from an earlier run. */
function oldRowsOf(room: string): readonly string[] {
  const start = oldLines.findIndex((line) => line.startsWith(`| **${room}** |`));
  if (start < 0) return [];
  const length = oldLines.slice(start + 1).findIndex((line) => !line.startsWith('| `'));
  return oldLines.slice(start, start + 1 + length);
}

const table = [
  '| Room | Mutants | Noticed | Survived | Not reached | Score |',
  '| --- | --- | --- | --- | --- | --- |',
  ...Object.keys(rooms).flatMap((room) => rowsOf(room) ?? oldRowsOf(room)),
];
writeFileSync(DOC, `${before}${START}\n\n${table.join('\n')}\n\n${END}${after}`);
