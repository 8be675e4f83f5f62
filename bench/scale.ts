import { catalog, codeGroups } from '../src/catalog/index.ts';
import { isDocumented } from '../src/catalog/isDocumented.ts';
import { type ApiErrorName, wireBody } from '../src/testing/index.ts';
import { withoutCatalogue, withoutTexts } from './decodeProfile.ts';
import { type Decode, loadDecoder } from './loadDecoder.ts';
import { measure, type Ratio, ratioOf, type Timing, timingOf } from './measure.ts';
import type { Group, Row } from './report.ts';
import { eachText } from './responseTexts.ts';
import { type Rewrite, unchanged } from './rewriteSources.ts';

const COPIES = 10;

/** The code of a copy; the first copy has the codes that there are. */
const codeOf = (code: string, copy: number): string => (copy ? `${code}_${copy}` : code);

/** The table with every code but the empty one several times, under other names. */
function multiply(source: string, copies: number): string {
  const codes = new Set(codeGroups().map(({ code }) => code));
  const start = source.indexOf('= `') + 3;
  const end = source.lastIndexOf('`');
  const table = source.slice(start, end);
  const all = Array.from({ length: copies }, (_, copy) =>
    table.replace(/^[a-z0-9_]+$/gim, (line) => (codes.has(line) ? codeOf(line, copy) : line)),
  );
  return source.slice(0, start) + all.join('\n') + source.slice(end);
}

/** A decoder with so large a catalogue, with a part left out. */
const load = (copies: number, leaveOut: Rewrite = unchanged): Promise<Decode> =>
  loadDecoder((file, source) =>
    file === 'table.generated.ts' ? multiply(source, copies) : leaveOut(file, source),
  );

const bodies = catalog
  .filter((entry) => isDocumented(entry) && entry.code)
  .map(({ name, code }) => ({ code, text: JSON.stringify(wireBody(name as ApiErrorName)) }));

/** The response texts of all copies, the first copy first. */
const texts = Array.from({ length: COPIES }, (_, copy) =>
  bodies.map(({ code, text }) =>
    text.replace(`"code":"${code}"`, `"code":"${codeOf(code, copy)}"`),
  ),
).flat();
const textsOfToday = texts.slice(0, bodies.length);

/** Each copy has to mean the same, so that the work is the same. */
function checkCopies(decode: Decode): void {
  const meaning = (text: string): string => {
    const { errors } = decode(JSON.parse(text)) as { errors: readonly Record<string, unknown>[] };
    return JSON.stringify(errors.map(({ code, ...rest }) => rest));
  };
  texts.forEach((text, index) => {
    if (meaning(text) !== meaning(texts[index % bodies.length] as string))
      throw new Error(`Decoded otherwise than in the first copy: ${text}`);
  });
}

// Long batches: in short ones the larger catalogue would be read but four times, and the first time
// after each change of sides is slower for all.
const LONG = { milliseconds: 100 };

const FRESH = 21;

/** What the first decode of a decoder takes, which reads the table: in milliseconds, by turns. */
async function firstDecodes(): Promise<readonly Timing[]> {
  const body: unknown = JSON.parse(texts[0] as string);
  const sizes = [1, COPIES].map((copies) => ({ copies, samples: [] as number[] }));
  for (let round = 0; round < FRESH; round++)
    for (const { copies, samples } of sizes) {
      const decode = await load(copies);
      const start = performance.now();
      decode(body);
      samples.push(performance.now() - start);
    }
  return sizes.map(({ samples }) => timingOf(samples));
}

/** All errors in turn, per error, divided by those of today. */
function perError(all: Timing, today: Timing, copies: number = COPIES): Ratio {
  const { value, spread } = ratioOf(all, today);
  return { value: value / copies, spread };
}

/** From which size on it takes longer when all errors come in turn. */
async function rowsOfSizes(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [size, copies] of Object.entries({ three: 3, five: 5 })) {
    const [today, larger] = await Promise.all([load(1), load(copies)]);
    const someTexts = texts.slice(0, copies * bodies.length);
    const { all, one } = measure(
      { one: eachText(textsOfToday, today), all: eachText(someTexts, larger) },
      LONG,
    );
    const what = `all errors in turn, of a catalogue of ${size} times the size`;
    rows.push({ what, ...perError(all, one, copies), unit: 'ratio' });
  }
  return rows;
}

/** What takes longer when all errors come in turn: the same with a part left out on both sides. */
async function rowsWithoutParts(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, leaveOut] of Object.entries({
    'all errors in turn, without telling them by their text and reading values': withoutTexts,
    'all errors in turn, without the catalogue': withoutCatalogue,
  })) {
    const [today, tenfold] = await Promise.all([load(1, leaveOut), load(COPIES, leaveOut)]);
    const { all, one } = measure(
      { one: eachText(textsOfToday, today), all: eachText(texts, tenfold) },
      LONG,
    );
    rows.push({ what, ...perError(all, one), unit: 'ratio' });
  }
  return rows;
}

/** What a catalogue of ten times the size costs. */
export async function scaleGroup(): Promise<Group> {
  const [today, tenfold] = await Promise.all([load(1), load(COPIES)]);
  checkCopies(tenfold);
  const runs = {
    today: eachText(textsOfToday, today),
    same: eachText(textsOfToday, tenfold),
    all: eachText(texts, tenfold),
    parseToday: eachText(textsOfToday, (body) => body),
    parseAll: eachText(texts, (body) => body),
  };
  const timings = measure(runs, LONG);
  const [first, firstOfMany] = (await firstDecodes()) as [Timing, Timing];
  return {
    title: 'Scale',
    about: `Parse + decode with a catalogue of ten times the size, divided by today’s, per error: ${texts.length.toLocaleString('en')} texts, in which each code has nine others of the same meaning beside it.`,
    rows: [
      {
        what: 'the errors of today, among ten times as many',
        ...ratioOf(timings.same, timings.today),
        unit: 'ratio',
        reach: 1.1,
      },
      {
        what: 'all errors of the larger catalogue in turn',
        ...perError(timings.all, timings.today),
        unit: 'ratio',
        reach: 1.1,
      },
      {
        what: '`JSON.parse` alone of the same two sets of texts',
        ...perError(timings.parseAll, timings.parseToday),
        unit: 'ratio',
      },
      ...(await rowsOfSizes()),
      ...(await rowsWithoutParts()),
      {
        what: 'the very first decode, which reads the table',
        ...ratioOf(firstOfMany, first),
        unit: 'ratio',
        note: `${first.median.toFixed(1)} ms today`,
      },
    ],
    why: `An error is found by its code's hash, and only that code's own texts are tried, so that the same errors take no
longer in the larger catalogue. All errors in turn take longer. A part of that is \`JSON.parse\` itself. The rest is the
texts: without them, as the rows with a part left out show, it is hardly more than \`JSON.parse\`. Their data does not stay
in the processor's nearest caches while thousands of other errors come in between, which no page lives to see; the rows
for three and five times the size show from when on. What helped, tried by hand: lists without spare room, one empty list
for all, and texts prepared for tolerant comparison only when one is compared so. What did not: the first character of
each text beside it, literals as strings of their own (slower: today they are parts of one text), and one shared object
for each meaning. The table is read once, by the first decode, whose time grows with it. Codes with more texts than
today's were not measured.`,
  };
}
