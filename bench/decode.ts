import { ClerkAPIResponseError } from '@clerk/shared/error';
import * as v from 'valibot';
import { knownCode } from '../src/decode/knownCodes.ts';
import { decodeClerkError } from '../src/index.ts';
import { frozenResult, lookUp, plainResult } from './decodeForScale.ts';
import { measure, ratioOf, type Timing } from './measure.ts';
import type { Group, Row } from './report.ts';
import { responseTexts } from './responseTexts.ts';
import { ajvValidate, miniSchema, valibotSchema, zodSchema, zodUnion } from './shapePeers.ts';

type Use = (body: never) => unknown;

const union = zodUnion();
const JITLESS = { jitless: true } as never;

/** What is measured, and what it does; `reach` is the project's own goal. */
const SIDES: Readonly<Record<string, Pick<Row, 'note' | 'reach'> & { readonly use: Use }>> = {
  decodeClerkError: {
    use: decodeClerkError,
    note: 'identifies the error, reads its values, frozen; no eval',
    reach: 1.2,
  },
  'for scale: each code looked up in a `Map`': { use: lookUp, note: 'nothing else' },
  'for scale: the same, and a plain result': {
    use: plainResult,
    note: 'no texts, values, or inputs of other shapes',
  },
  'for scale: the same, frozen': {
    use: frozenResult,
    note: 'no texts, values, or inputs of other shapes',
  },
  '@clerk/shared ClerkAPIResponseError': {
    use: (body: { errors: [] }) =>
      new ClerkAPIResponseError('x', { data: body.errors, status: 422 }),
    note: 'renames properties; knows no code; an `Error`, whose stack takes most of the time',
  },
  'zod 4, union of all codes': {
    use: (body) => union.safeParse(body),
    note: 'knows codes; compiles with eval',
  },
  'zod 4, union of all codes, without eval': {
    use: (body) => union.safeParse(body, JITLESS),
    note: 'knows codes; as under a strict content security policy',
  },
  'zod 4, all codes': {
    use: (body) => zodSchema.codes.safeParse(body),
    note: 'knows codes; compiles with eval',
  },
  'zod 4, all codes, without eval': {
    use: (body) => zodSchema.codes.safeParse(body, JITLESS),
    note: 'knows codes; as under a strict content security policy',
  },
  'zod/mini, all codes': { use: (body) => miniSchema.codes.safeParse(body), note: 'knows codes' },
  'valibot, all codes': {
    use: (body) => v.safeParse(valibotSchema.codes, body),
    note: 'knows codes',
  },
  'ajv, all codes': {
    use: (body) => ajvValidate.codes(body),
    note: 'knows codes; compiles with eval, or ahead of time',
  },
  'zod 4, shape only': {
    use: (body) => zodSchema.shape.safeParse(body),
    note: 'compiles with eval',
  },
  'zod/mini, shape only': { use: (body) => miniSchema.shape.safeParse(body), note: '' },
  'valibot, shape only': { use: (body) => v.safeParse(valibotSchema.shape, body), note: '' },
  'ajv, shape only': {
    use: (body) => ajvValidate.shape(body),
    note: 'compiles with eval, or ahead of time',
  },
};

const each = (bodies: readonly string[], use: Use) => () => {
  let last: unknown;
  for (const text of bodies) last = use(JSON.parse(text) as never);
  return last;
};

function ratios(count: 1 | 10): Row[] {
  const bodies = responseTexts[count];
  const runs = Object.entries(SIDES).map(([what, { use }]) => [what, each(bodies, use)] as const);
  const { parse, ...timings } = measure({
    parse: each(bodies, (body) => body),
    ...Object.fromEntries(runs),
  } as Record<string, () => unknown>);
  return Object.entries(SIDES).map(([what, { note, reach }]) => ({
    what: `${what}, ${count} error${count > 1 ? 's' : ''}`,
    ...ratioOf(timings[what] as Timing, parse as Timing),
    unit: 'ratio',
    note,
    ...(reach && { reach }),
  }));
}

/** How many entries are told or read by a text. */
const withTexts = responseTexts[1].filter(
  (text) => knownCode(JSON.parse(text).errors[0].code)?.texts.length,
).length;

/** Decoding against `JSON.parse` of the same text, over every documented entry. */
export function decodeGroup(): Group {
  return {
    title: 'Decode',
    about:
      'Parse + decode, divided by `JSON.parse` of the same text alone. Every documented entry in turn.',
    rows: [...ratios(1), ...ratios(10)],
    why: `Why the goal is missed: of ${responseTexts[1].length} entries ${withTexts} are told or read by their text, and all results are frozen. The
rows “for scale” show what simpler code would take: to look up the codes and to make a frozen result of the same shape is
beyond the goal already. The next table shows what each part of ours costs. Done, tried by hand and not repeated by a
command: objects of the catalogue written out property by property, codes that are the same strings as in an app's source,
no clock unless a date is read, no guard for each property (hostile input is copied and decoded again instead), one
character compared before a whole literal, slices in place of \`startsWith\`, no second look-up for the kind, documented
texts left out where the code says it all. Tried in the same way and dropped: a hash made for these codes (a gain, but
small for a table of our own), matching and reading in one pass, one frozen list for each field name, literals that are
shared strings, a second character to compare (none a gain that could be measured). Not done for speed: results that are
not frozen, because components share them, and code generated for each text, because it would need eval or a build step.`,
  };
}
