import { ClerkAPIResponseError } from '@clerk/shared/error';
import * as v from 'valibot';
import { knownCode } from '../src/decode/knownCodes.ts';
import { decodeClerkError } from '../src/index.ts';
import { frozenResult, lookUp } from './decodeFloor.ts';
import { measure, ratioOf, type Timing } from './measure.ts';
import type { Group, Row } from './report.ts';
import { responseTexts } from './responseTexts.ts';
import { ajv, valibotSchema, zodMini, zodPlain, zodUnion } from './shapePeers.ts';

const each = (bodies: readonly string[], use: (body: never) => unknown) => () => {
  let last: unknown;
  for (const text of bodies) last = use(JSON.parse(text) as never);
  return last;
};

function ratios(count: 1 | 10) {
  const bodies = responseTexts[count];
  const union = zodUnion();
  const timings = measure({
    parse: each(bodies, (body) => body),
    ours: each(bodies, decodeClerkError),
    lookUp: each(bodies, lookUp),
    frozen: each(bodies, frozenResult),
    clerk: each(
      bodies,
      (body: { errors: [] }) => new ClerkAPIResponseError('x', { data: body.errors, status: 422 }),
    ),
    union: each(bodies, (body) => union.safeParse(body)),
    unionWithoutEval: each(bodies, (body) => union.safeParse(body, { jitless: true } as never)),
    zod: each(bodies, (body) => zodPlain.safeParse(body)),
    mini: each(bodies, (body) => zodMini.safeParse(body)),
    valibot: each(bodies, (body) => v.safeParse(valibotSchema, body)),
    ajv: each(bodies, (body) => ajv(body)),
  });
  const row = (what: string, timing: Timing, note: string, reach?: number): Row => ({
    what: `${what}, ${count} error${count > 1 ? 's' : ''}`,
    ...ratioOf(timing, timings.parse),
    unit: 'ratio',
    note,
    ...(reach && { reach }),
  });
  return [
    row(
      'decodeClerkError',
      timings.ours,
      'identifies the error, reads its values, frozen; no eval',
      1.2,
    ),
    row('no peer: each code looked up in a `Map`', timings.lookUp, 'nothing else'),
    row(
      'no peer: the same, and a frozen result',
      timings.frozen,
      'as ours, without texts, values, and all other shapes',
    ),
    row('@clerk/shared ClerkAPIResponseError', timings.clerk, 'camel case; identifies nothing'),
    row('zod 4 union of all codes', timings.union, 'knows codes; compiles with eval'),
    row(
      'zod 4 union of all codes, without eval',
      timings.unionWithoutEval,
      'knows codes; as under a strict content security policy, and as ours',
    ),
    row('zod 4', timings.zod, 'shape only; compiles with eval'),
    row('zod/mini', timings.mini, 'shape only'),
    row('valibot', timings.valibot, 'shape only'),
    row('ajv', timings.ajv, 'shape only; compiled'),
  ];
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
    why: `The rows “no peer” show why the goal is out of reach: to look up each code and nothing else takes
most of it or more, and a frozen result of the same shape, without a look at any text, is far beyond it. What is left
between that and ours is telling errors apart by their texts and reading their values, which ${withTexts} of the ${responseTexts[1].length} entries need
(the next table). What helped: objects of the catalogue written out property by property (a spread gives them other
hidden classes), codes that are the same strings as in an app's source, so that comparing them takes no reading, no clock
unless a date is read, reading properties without a guard for each (hostile input is copied and decoded again instead),
comparing one character before a whole literal and slices in place of \`startsWith\`, no second look-up for the kind,
leaving documented texts out where the code says it all. Tried, with a gain too small for the code it takes: a hash made
for these codes (0.05 and 0.10). Tried, without a gain that could be measured: matching and reading in one pass, one frozen
list for each field name, literals that are shared strings, a second character to compare. The line is drawn at results
that are not frozen, because errors are shared between components, at a hash of our own, and at code generated for each
text. Of the peers only the union of all codes knows codes; it compiles them with eval, freezes nothing, and reads no text.`,
  };
}
