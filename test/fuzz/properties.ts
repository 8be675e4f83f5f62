import fc from 'fast-check';
import { decodeClerkError } from '../../src/entry/index.ts';
import { answer, anything } from './answers.ts';
import { decodes, losesNothing, SPOKEN, type Spoken, speaks } from './laws.ts';
import { renders } from './pageOfServer.ts';

const spoken = fc.constantFrom(...SPOKEN.keys()).map((index) => SPOKEN[index] as Spoken);

/** What is tried, and how many of a hundred cases each property gets. */
export const PROPERTIES = {
  'anything at all becomes a failure and a sentence': {
    share: 30,
    property: fc.property(anything, spoken, (input, language) => speaks(decodes(input), language)),
  },
  'an answer loses nothing, doubles nothing and becomes a sentence': {
    share: 60,
    property: fc.property(answer, spoken, (one, language) => {
      losesNothing(one);
      speaks(decodes(one.input), language);
    }),
  },
  'a page shows it as plain text': {
    share: 10,
    property: fc.property(fc.oneof(anything, answer), spoken, (input, language) =>
      renders(decodeClerkError(input), language),
    ),
  },
} as const;
