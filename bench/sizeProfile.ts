import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { table } from '../src/recognize/generated/table.ts';
import { brotliSize } from './bundleSize.ts';
import type { Group, Row } from './report.ts';

/** The run-time table of codes, names and texts. */
export const tableText: string = table;

const lines = table.split('\n');

/** The codes of the table, under what they mean for the person. */
const codesText: string = lines.filter((line) => !line.startsWith(' ')).join('\n');

/** The names and texts of the table, which stand below their codes. */
const textsText: string = lines.filter((line) => line.startsWith(' ')).join('\n');

interface Code {
  readonly code: string;
  /** The line that opens its group. */
  readonly meaning: string;
}

function readCodes(): Code[] {
  let meaning = '';
  const codes: Code[] = [];
  for (const line of codesText.split('\n'))
    if (line.startsWith('=')) meaning = line;
    else codes.push({ code: line, meaning });
  return codes;
}

/** One letter for each meaning, in a column of its own, where Brotli finds its like. */
function meaningColumn(codes: readonly Code[]): string {
  const meanings = [...new Set(codes.map(({ meaning }) => meaning))];
  const letters = codes.map(({ meaning }) => String.fromCharCode(65 + meanings.indexOf(meaning)));
  return `${letters.join('')}\n${meanings.join('\n')}`;
}

/** Each code as a letter that tells how much of the one before it it repeats, and the rest. */
function frontCoded(codes: readonly string[]): string {
  let previous = '';
  return codes
    .map((code) => {
      let shared = 0;
      while (shared < code.length && code[shared] === previous[shared]) shared++;
      previous = code;
      return String.fromCharCode(48 + shared) + code.slice(shared);
    })
    .join('\n');
}

/** How much of a text beside a value finds the value. */
const KEPT = 6;

/** A line of the table with four letters that stand for its text, beside what finds the values. */
function checksummed(line: string): string {
  const [text = '', ...rest] = line.split('|');
  if (!rest[0] || text.startsWith(' @')) return line;
  const parts = text.trim().split(/(<[^>]+>)/);
  const kept = parts.map((part, index) => {
    if (part.startsWith('<') || (index > 0 && index < parts.length - 1)) return part;
    if (parts.length === 1) return '';
    return index ? part.slice(0, KEPT) : part.slice(-KEPT);
  });
  const sum = createHash('sha256').update(text).digest('base64').slice(0, 4);
  return [` ${sum}${kept.join('')}`, ...rest].join('|');
}

function dataRows(): Row[] {
  const sorted = readCodes().sort((a, b) => (a.code < b.code ? -1 : 1));
  const names = sorted.map(({ code }) => code);
  const column = meaningColumn(sorted);
  const parts: readonly (readonly [string, string])[] = [
    ['data: the whole table', tableText],
    ['data: codes, by what they mean', codesText],
    ['data: names and texts', textsText],
    ['tried: codes as one sorted list, meanings in a column', `${names.join('\n')}\n${column}`],
    ['tried: the same, front-coded', `${frontCoded(names)}\n${column}`],
    [
      'estimated: names and texts, with checksums for the texts of shared codes',
      textsText.split('\n').map(checksummed).join('\n'),
    ],
    ['tried: codes by what they mean, front-coded', frontCoded(codesText.split('\n'))],
  ];
  return parts.map(([what, text]) => ({
    what,
    value: brotliSize(text),
    unit: 'bytes',
    note: 'after Brotli',
  }));
}

/** Leaves out what lies outside a module's own folder: it is counted where it belongs. */
const ownFolder: Plugin = {
  name: 'own folder',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('./') ? undefined : { external: true },
    ),
};

const SHOWN = 8;

async function moduleRows(folder: string, entry: string): Promise<Row[]> {
  const { metafile } = await build({
    entryPoints: [`src/${folder}/${entry}`],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
    outdir: 'out',
    plugins: [ownFolder],
  });
  const modules = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput)
    .map(([path, { bytesInOutput }]) => [`\`${basename(path)}\``, bytesInOutput] as const)
    .sort((a, b) => b[1] - a[1]);
  const rest = modules.slice(SHOWN);
  const sum = rest.reduce((bytes, [, more]) => bytes + more, 0);
  return [...modules.slice(0, SHOWN), [`the other ${rest.length} modules`, sum] as const].map(
    ([what, value]) => ({
      what: `${folder}: ${what}`,
      value,
      unit: 'bytes',
      note: 'minified, before Brotli',
    }),
  );
}

/** What the bytes of the decoder and of the React layer go into. */
export async function sizeProfileGroup(): Promise<Group> {
  return {
    title: 'Size, part by part',
    about:
      'The data of the decoder after Brotli, each part alone. The modules before Brotli, because the share of one in a compressed file cannot be told.',
    rows: [
      ...dataRows(),
      ...(await moduleRows('decode', 'decodeClerkError.ts')),
      ...(await moduleRows('react', 'index.ts')),
    ],
  };
}
