import { ClerkAPIResponseError } from '@clerk/shared/error';
import * as v from 'valibot';
import { decodeClerkError } from '../src/index.ts';
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

/** Decoding against `JSON.parse` of the same text, over every documented entry. */
export function decodeGroup(): Group {
  return {
    title: 'Decode',
    about:
      'Parse + decode, divided by `JSON.parse` of the same text alone. Every documented entry in turn.',
    rows: [...ratios(1), ...ratios(10)],
    why: `The next table shows what each part costs; its last row is what is left without all of them. What
helped: objects of the catalogue written out property by property (a spread gives them other hidden classes),
codes that are the same strings as in an app's source, so that comparing them takes no reading, no clock unless a
date is read, reading properties without a guard for each (hostile input is copied and decoded again instead),
comparing one character before a whole literal, leaving documented texts out where the code says it all. Tried,
without a gain that could be measured: matching and reading in one pass, a hash made for these codes, one frozen
list for each field name. The line is drawn at results that are not frozen, because errors are shared between
components, and at code generated for each text. Of the peers only the union of all codes knows codes; it compiles
them with eval.`,
  };
}
