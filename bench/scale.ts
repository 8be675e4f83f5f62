import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { catalog, codeGroups } from '../src/catalog/index.ts';
import { type ApiErrorName, wireBody } from '../src/testing/index.ts';
import { measure } from './measure.ts';
import type { Group } from './report.ts';

type Decode = (input: unknown) => unknown;

/** The decoder, bundled with a table that holds every code ten times under other names. */
async function loadDecoder(copies: number): Promise<Decode> {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.scale-'));
  const file = join(folder, 'decode.mjs');
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { decodeClerkError } from './src/decode/decodeClerkError.ts'`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      write: false,
      plugins: [
        {
          name: 'copies',
          setup: ({ onLoad }) =>
            onLoad({ filter: /table\.generated\.ts$/ }, ({ path }) => ({
              loader: 'ts',
              contents: multiply(readFileSync(path, 'utf8'), copies),
            })),
        },
      ],
    });
    writeFileSync(file, outputFiles[0]?.text ?? '');
    return (await import(pathToFileURL(file).href)).decodeClerkError;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function multiply(source: string, copies: number): string {
  const codes = new Set(codeGroups().map(({ code }) => code));
  const start = source.indexOf('= `') + 3;
  const end = source.lastIndexOf('`');
  const table = source.slice(start, end);
  const all = Array.from({ length: copies }, (_, copy) =>
    copy
      ? table.replace(/^[a-z0-9_]+$/gim, (line) => (codes.has(line) ? `${line}_${copy}` : line))
      : table,
  );
  return source.slice(0, start) + all.join('\n') + source.slice(end);
}

/** What a catalogue of ten times the size costs. */
export async function scaleGroup(): Promise<Group> {
  const [today, tenfold] = await Promise.all([loadDecoder(1), loadDecoder(10)]);
  const bodies = catalog
    .filter(({ sections }) => sections.backend || sections.frontend)
    .map(({ name }) => JSON.stringify(wireBody(name as ApiErrorName)));
  const each = (decode: Decode) => () => {
    for (const body of bodies) decode(JSON.parse(body));
  };
  const timings = measure({ today: each(today), tenfold: each(tenfold) });
  return {
    title: 'Scale',
    about:
      'Parse + decode of every entry with a catalogue of ten times the size, divided by today’s.',
    rows: [
      {
        what: 'ten times the catalogue',
        value: timings.tenfold.median / timings.today.median,
        spread: timings.tenfold.spread,
        unit: 'ratio',
        reach: 1.1,
      },
    ],
  };
}
