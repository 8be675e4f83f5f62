import { ClerkAPIResponseError } from '@clerk/shared/error';
import * as v from 'valibot';
import { decodeClerkError } from '../src/entry/index.ts';
import { knownCode } from '../src/recognize/knownCodes.ts';
import { againstParse, type Use } from './againstParse.ts';
import { frozenResult, lookUp, plainResult } from './decodeForScale.ts';
import type { Group, Row } from './report.ts';
import { responseTexts } from './responseTexts.ts';
import {
  ajvValidators,
  miniSchemas,
  valibotSchemas,
  withoutEval,
  zodSchemas,
} from './shapePeers.ts';

/** What is measured, and what it does; `reach` is the project's own goal. */
type Side = readonly [what: string, use: Use, note: string, reach?: number];

const EVAL = 'compiles with eval';
const CODES = 'knows codes';

function zodSides(suffix: string, note: string): Side[] {
  const { shape, codes, union } = zodSchemas();
  return [
    [`zod 4, union of all codes${suffix}`, (body) => union.safeParse(body), `${CODES}; ${note}`],
    [`zod 4, all codes${suffix}`, (body) => codes.safeParse(body), `${CODES}; ${note}`],
    [`zod 4, shape only${suffix}`, (body) => shape.safeParse(body), note],
  ];
}

/** What is measured in one process: code that libraries share would else be slower for all. */
const FAMILIES: readonly (() => readonly Side[])[] = [
  () => [
    [
      'decodeClerkError',
      decodeClerkError,
      'identifies the error, reads its values, frozen; no eval',
      1.2,
    ],
    ['for scale: each code looked up in a `Map`', lookUp, 'nothing else'],
    [
      'for scale: the same, and a plain result',
      plainResult,
      'no texts, values, or inputs of other shapes',
    ],
    ['for scale: the same, frozen', frozenResult, 'no texts, values, or inputs of other shapes'],
  ],
  () => [
    [
      '@clerk/shared ClerkAPIResponseError',
      (body: { errors: [] }) => new ClerkAPIResponseError('x', { data: body.errors, status: 422 }),
      'renames properties; knows no code; an `Error`, whose stack takes most of the time',
    ],
  ],
  () => zodSides('', EVAL),
  () => {
    withoutEval();
    return zodSides(
      ', without eval',
      'set to `jitless`, as under a strict content security policy',
    );
  },
  () => {
    const { shape, codes } = miniSchemas();
    return [
      ['zod/mini, all codes', (body) => codes.safeParse(body), CODES],
      ['zod/mini, shape only', (body) => shape.safeParse(body), ''],
    ];
  },
  () => {
    const { shape, codes } = valibotSchemas();
    return [
      ['valibot, all codes', (body) => v.safeParse(codes, body), CODES],
      ['valibot, shape only', (body) => v.safeParse(shape, body), ''],
    ];
  },
  () => {
    const { shape, codes } = ajvValidators();
    return [
      ['ajv, all codes', (body) => codes(body), `${CODES}; ${EVAL}, or ahead of time`],
      ['ajv, shape only', (body) => shape(body), `${EVAL}, or ahead of time`],
    ];
  },
];

const ratios = (sides: readonly Side[], count: 1 | 10): Row[] =>
  againstParse(Object.fromEntries(sides), count).map((row, index) => {
    const [, , note, reach] = sides[index] as Side;
    return { ...row, note, ...(reach && { reach }) };
  });

/** How many entries are told or read by a text. */
const withTexts = responseTexts[1].filter(
  (text) => knownCode(JSON.parse(text).errors[0].code)?.texts.length,
).length;

/** Decoding against `JSON.parse` of the same text, over every documented entry: a part for each process. */
export const decodeParts: readonly (() => Group)[] = FAMILIES.map((sidesOf) => () => {
  const sides = sidesOf();
  return {
    title: 'Decode',
    about:
      'Parse + decode, divided by `JSON.parse` of the same text alone. Every documented entry in turn; each library in a process of its own.',
    rows: [...ratios(sides, 1), ...ratios(sides, 10)],
    why: `Why the goal is missed: of ${responseTexts[1].length} entries ${withTexts} are told or read by their text, and all results are frozen. The
rows “for scale” show what simpler code would take: to look up the codes and to make a frozen result of the same shape is
beyond the goal already. The next table shows what each part of ours costs. Done, tried by hand and not repeated by a
command: objects of the catalogue written out property by property, codes that are the same strings as in an app's source,
no clock unless a date is read, no guard for each property (hostile input is copied and decoded again instead), no second
look-up for the kind, documented texts left out where the code says it all, an error held against no earlier one unless
their long texts are as long. Tried in the same way and dropped: a hash made for these codes (.05 less, for a table of
our own and more code), matching and reading in one pass, one frozen list for each field name, literals and names of
values that are shared strings, characters compared before a whole literal, slices in place of \`startsWith\` (none a
gain that could be measured). Not done for speed: results that are not frozen, because components share them, and code
generated for each text, because it would need eval or a build step.`,
  };
});
