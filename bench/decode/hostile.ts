import { catalog } from '../../src/catalog/index.ts';
import { decodeClerkError } from '../../src/entry/index.ts';
import { measure, type Ratio, ratioOf } from '../measure.ts';
import type { Group, Row } from '../report.ts';

const MEGABYTE = 1_000_000;

const PLACEHOLDERS = /<\w+>|%[dvq]/g;

/** What replaces the values: texts that look like a template, lists, quotes, blanks. */
const FILLERS = ['a must be ', 'a, ', 'x" and ', ' x', '  ', '1 hour ', 'please '];

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function replaceAt(text: string, which: 0 | -1, value: string): string {
  const found = [...text.matchAll(PLACEHOLDERS)].at(which);
  if (!found) return text + value;
  return text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
}

interface Case {
  readonly name: string;
  readonly errors: readonly object[];
}

/** Every text of the catalogue with every filler, a megabyte of it, in place of its first or its last value. */
function* cases(): Generator<Case> {
  for (const { name, code, shortMessage = '', longMessage = shortMessage } of catalog)
    for (const unit of FILLERS)
      for (const which of [0, -1] as const) {
        const long_message = replaceAt(longMessage, which, fill(unit, MEGABYTE));
        yield { name, errors: [{ code, message: 'x', long_message }] };
      }
}

function ratioFor(body: object): Ratio {
  const text = JSON.stringify(body);
  const parsed: unknown = JSON.parse(text);
  const { parse, ours } = measure(
    { parse: () => JSON.parse(text), ours: () => decodeClerkError(parsed) },
    { batches: 15, milliseconds: 10 },
  );
  return ratioOf(ours, parse);
}

function quickTime(body: object): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    decodeClerkError(body);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const FINALISTS = 8;

/** The worst of many. All are timed once, then the slowest are measured. */
function worst(): Pick<Row, 'value' | 'spread' | 'note'> {
  const slowest: { readonly time: number; readonly one: Case }[] = [];
  for (const one of cases()) {
    slowest.push({ time: quickTime(one), one });
    slowest.sort((a, b) => b.time - a.time).splice(FINALISTS);
  }
  const measured = slowest.map(({ one }) => ({ ...ratioFor(one), note: one.name }));
  return measured.sort((a, b) => b.value - a.value)[0] as (typeof measured)[number];
}

/** A megabyte in one text. */
export function hostileGroup(): Group {
  return {
    title: 'Hostile text',
    about: `Decoding a megabyte, divided by \`JSON.parse\` of it: the worst of ${catalog.length} entries with ${FILLERS.length} kinds of filler.`,
    rows: [
      {
        what: 'a megabyte in place of the first or the last value of a text',
        ...worst(),
        unit: 'ratio',
        reach: 0.01,
      },
    ],
    tried:
      'Of a list of errors the first hundred are decoded: a thousand errors with texts of 500 characters take 1.4. Of a text the first 4,096 characters are read. Each literal is looked for no farther away than a value may be long. A text of more than 500 characters is compared only as it stands.',
  };
}
