import { catalog, codeGroups } from '../src/catalog/index.ts';
import { isDocumented } from '../src/catalog/isDocumented.ts';
import { type ApiErrorName, wireBody } from '../src/testing/index.ts';
import { type Decode, loadDecoder } from './loadDecoder.ts';
import { measure, type Ratio, ratioOf } from './measure.ts';
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

const COPIES = 10;

/** What a catalogue of ten times the size costs. */
export async function scaleGroup(): Promise<Group> {
  const withCopies = (copies: number): Promise<Decode> =>
    loadDecoder((file, source) =>
      file === 'table.generated.ts' ? multiply(source, copies) : undefined,
    );
  const [today, tenfold] = await Promise.all([withCopies(1), withCopies(COPIES)]);
  const bodies = catalog
    .filter(isDocumented)
    .map(({ name, code }) => ({ code, text: JSON.stringify(wireBody(name as ApiErrorName)) }));
  const copies = Array.from({ length: COPIES }, (_, copy) =>
    bodies.map(({ code, text }) =>
      copy ? text.replace(`"code":"${code}"`, `"code":"${code}_${copy}"`) : text,
    ),
  ).flat();
  const each = (decode: Decode, texts: readonly string[]) => () => {
    for (const text of texts) decode(JSON.parse(text));
  };
  const texts = bodies.map(({ text }) => text);
  const runs = {
    today: each(today, texts),
    same: each(tenfold, texts),
    all: each(tenfold, copies),
    parseToday: each((body) => body, texts),
    parseAll: each((body) => body, copies),
  };
  // Long batches: in short ones the larger catalogue would be read but four times, and the first time
  // after each change of sides is slower for all.
  const timings = measure(runs, { milliseconds: 100 });
  const perError = ({ value, spread }: Ratio): Ratio => ({ value: value / COPIES, spread });
  return {
    title: 'Scale',
    about:
      'Parse + decode with a catalogue of ten times the size, 3,900 entries, divided by today’s, per error.',
    rows: [
      {
        what: 'the errors of today, among ten times as many',
        ...ratioOf(timings.same, timings.today),
        unit: 'ratio',
        reach: 1.1,
      },
      {
        what: 'all errors of the larger catalogue in turn',
        ...perError(ratioOf(timings.all, timings.today)),
        unit: 'ratio',
        reach: 1.1,
      },
      {
        what: '`JSON.parse` alone of the same two sets of texts',
        ...perError(ratioOf(timings.parseAll, timings.parseToday)),
        unit: 'ratio',
      },
    ],
    why: `The work for one error does not grow, as the first row shows: a code is found by its hash, and only its own
texts are tried. Where all errors of the larger catalogue come in turn, it takes somewhat longer, most likely because what
is known of so many does not stay in the processor's cache. What helped: lists as long as what they hold, one empty list
for all, and texts prepared for tolerant comparison only when one is compared so.`,
  };
}
