import { catalog, codeGroups } from '../src/catalog/index.ts';
import { type ApiErrorName, wireBody } from '../src/testing/index.ts';
import { type Decode, loadDecoder } from './loadDecoder.ts';
import { measure } from './measure.ts';
import type { Group } from './report.ts';

/** The table with every code ten times, under other names. */
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
  const withCopies = (copies: number): Promise<Decode> =>
    loadDecoder((file, source) =>
      file === 'table.generated.ts' ? multiply(source, copies) : undefined,
    );
  const [today, tenfold] = await Promise.all([withCopies(1), withCopies(10)]);
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
