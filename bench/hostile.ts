import { catalog } from '../src/catalog/index.ts';
import { decodeClerkError } from '../src/index.ts';
import { measure, type Ratio, ratioOf } from './measure.ts';
import type { Group } from './report.ts';

const MEGABYTE = 1_000_000;

const ratioFor = (body: object): Ratio => {
  const text = JSON.stringify(body);
  const parsed: unknown = JSON.parse(text);
  const { parse, ours } = measure(
    { parse: () => JSON.parse(text), ours: () => decodeClerkError(parsed) },
    { batches: 15, milliseconds: 1 },
  );
  return ratioOf(ours, parse);
};

/** A megabyte in one text that fits a template almost, and a megabyte of errors. */
export function hostileGroup(): Group {
  const filler = 'a must be '.repeat(MEGABYTE / 10);
  let worst: Ratio & { readonly name: string } = { value: 0, spread: 0, name: '' };
  for (const { name, code, longMessage = '' } of catalog) {
    // In the place of a value, where there is one.
    const filled = longMessage.replace(/<\w+>|%[dvq]/, () => filler);
    const long = filled === longMessage ? longMessage + filler : filled;
    const ratio = ratioFor({ errors: [{ code, message: 'x', long_message: long }] });
    if (ratio.value > worst.value) worst = { ...ratio, name };
  }
  const errors = catalog.map(({ code, shortMessage = '', longMessage = '' }) => ({
    code,
    message: shortMessage,
    long_message: longMessage.padEnd(MEGABYTE / 1000 - 100, ' x'),
  }));
  const many = Array.from({ length: 1000 }, (_, index) => errors[index % errors.length]);
  return {
    title: 'Hostile text',
    about: 'Decoding a megabyte, divided by `JSON.parse` of it.',
    rows: [
      {
        what: 'one text, in the worst entry of all',
        value: worst.value,
        spread: worst.spread,
        unit: 'ratio',
        reach: 0.01,
        note: worst.name,
      },
      {
        what: 'a thousand errors',
        ...ratioFor({ errors: many }),
        unit: 'ratio',
        note: 'the first hundred are decoded',
      },
    ],
  };
}
