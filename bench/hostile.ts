import { catalog } from '../src/catalog/index.ts';
import { decodeClerkError } from '../src/entry/index.ts';
import { measure, type Ratio, ratioOf } from './measure.ts';
import type { Group, Row } from './report.ts';

const MEGABYTE = 1_000_000;

/** As long as a text may be to be compared in other words, too: `MAX_TOLERANT_LENGTH`. */
const TOLERATED = 500;

const PLACEHOLDERS = /<\w+>|%[dvq]/g;

/** What stands in place of values: texts that might go on like a template, lists, quotes, blanks. */
const FILLERS = ['a must be ', 'a, ', 'x" and ', ' x', '  ', '1 hour ', 'please '];

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function replaceAt(text: string, which: 'first' | 'last', value: string): string {
  const found = [...text.matchAll(PLACEHOLDERS)].at(which === 'first' ? 0 : -1);
  if (!found) return text + value;
  return text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
}

interface Case {
  readonly name: string;
  readonly body: object;
}

/** Makes lists of errors from a documented text and a filler. */
type Make = (text: string, unit: string) => readonly (readonly object[])[];

/** Every text of the catalogue with every filler, as `make` puts them together. */
function* cases(make: Make): Generator<Case> {
  for (const { name, code, shortMessage = '', longMessage = shortMessage } of catalog)
    for (const unit of FILLERS)
      for (const errors of make(longMessage, unit))
        yield { name, body: { errors: errors.map((texts) => ({ code, ...texts })) } };
}

/** A megabyte where a value stands, the first one or the last one. */
const longText: Make = (text, unit) =>
  (['first', 'last'] as const).map((which) => [
    { message: 'x', long_message: replaceAt(text, which, fill(unit, MEGABYTE)) },
  ]);

/** As long as a text may be that is compared in every way there is. */
const tolerated = (text: string, unit: string): string =>
  replaceAt(text, 'first', fill(unit, Math.max(0, TOLERATED - text.length)))
    .slice(0, TOLERATED)
    .padEnd(TOLERATED, unit);

const besideMegabyte: Make = (text, unit) => [
  [{ message: fill(unit, MEGABYTE), long_message: tolerated(text, unit) }],
];

const thousandErrors: Make = (text, unit) => {
  const long_message = tolerated(text, unit);
  const message = fill(unit, MEGABYTE / 1000 - TOLERATED);
  return [
    Array.from({ length: 1000 }, (_, index) => ({ message: `${index}${message}`, long_message })),
  ];
};

const ratioFor = (body: object): Ratio => {
  const text = JSON.stringify(body);
  const parsed: unknown = JSON.parse(text);
  const { parse, ours } = measure(
    { parse: () => JSON.parse(text), ours: () => decodeClerkError(parsed) },
    { batches: 15, milliseconds: 10 },
  );
  return ratioOf(ours, parse);
};

function quickTime({ body }: Case): number {
  decodeClerkError(body);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    decodeClerkError(body);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const FINALISTS = 8;

/** The worst of many: all are timed in passing, and those that took longest are measured. */
function worst(all: () => Iterable<Case>): Pick<Row, 'value' | 'spread' | 'note'> {
  const slowest: { readonly time: number; readonly one: Case }[] = [];
  // The first round only warms up.
  for (let round = 0; round < 2; round++) {
    slowest.length = 0;
    for (const one of all()) {
      slowest.push({ time: quickTime(one), one });
      slowest.sort((a, b) => b.time - a.time).splice(FINALISTS);
    }
  }
  const measured = slowest.map(({ one }) => ({ ...ratioFor(one.body), note: one.name }));
  return measured.sort((a, b) => b.value - a.value)[0] as (typeof measured)[number];
}

/** A megabyte in one text, beside one, and in a thousand errors. */
export function hostileGroup(): Group {
  const errors = catalog.map(({ code, shortMessage = '', longMessage = '' }) => ({
    code,
    message: shortMessage,
    long_message: longMessage.padEnd(MEGABYTE / 1000 - 100, ' x'),
  }));
  const many = Array.from({ length: 1000 }, (_, index) => errors[index % errors.length]);
  return {
    title: 'Hostile text',
    about: `Decoding a megabyte, divided by \`JSON.parse\` of it. The rows that name an entry are the worst of ${catalog.length} entries with ${FILLERS.length} kinds of filler; the last is the catalogue in turn.`,
    rows: [
      {
        what: 'a megabyte in place of the first or the last value of a text',
        ...worst(() => cases(longText)),
        unit: 'ratio',
        reach: 0.01,
      },
      {
        what: `a text of ${TOLERATED} characters, which is compared in other words, too, beside a megabyte`,
        ...worst(() => cases(besideMegabyte)),
        unit: 'ratio',
      },
      {
        what: `a thousand errors, each with a text of ${TOLERATED} characters`,
        ...worst(() => cases(thousandErrors)),
        unit: 'ratio',
      },
      {
        what: 'a thousand errors with texts of 900 characters',
        ...ratioFor({ errors: many }),
        unit: 'ratio',
        note: 'the first hundred are decoded',
      },
    ],
    why: `The goal is for one long text; the other rows have none, and exceed it. Of a list of errors the first hundred are
decoded. Of a text the first 4,096 characters are read, each literal is looked for no farther away than a value may
be long, and a text of more than ${TOLERATED} characters is compared only as it stands.`,
  };
}
