import { ClerkAPIResponseError } from '@clerk/shared/error';
import { Ajv } from 'ajv';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { catalog } from '../src/catalog/index.ts';
import { decodeClerkError } from '../src/index.ts';
import { type ApiErrorName, wireBody } from '../src/testing/index.ts';
import { measure } from './measure.ts';
import type { Group } from './report.ts';

const names = catalog
  .filter(({ sections }) => sections.backend || sections.frontend)
  .map(({ name }) => name as ApiErrorName);

/** The response texts of all entries, with one and with ten errors each. */
export const responseTexts = {
  1: names.map((name) => JSON.stringify(wireBody(name, { traceId: '1a2b3c4d5e6f7890' }))),
  10: names.map((_, index) =>
    JSON.stringify(
      wireBody(
        Array.from(
          { length: 10 },
          (_, step) => names[(index + step * 37) % names.length] as ApiErrorName,
        ),
        { traceId: '1a2b3c4d5e6f7890' },
      ),
    ),
  ),
};

const codes = [...new Set(catalog.map(({ code }) => code))];

function zodUnion() {
  const meta = z.object({ param_name: z.string().optional() }).passthrough().optional();
  const members = codes.map((code) =>
    z.object({
      code: z.literal(code),
      message: z.string(),
      long_message: z.string().optional(),
      meta,
    }),
  );
  return z.object({ errors: z.array(z.discriminatedUnion('code', members as never)) });
}

const zodPlain = z.object({
  errors: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      long_message: z.string().optional(),
      meta: z.object({ param_name: z.string().optional() }).optional(),
    }),
  ),
});

const zodMini = mini.object({
  errors: mini.array(
    mini.object({
      code: mini.string(),
      message: mini.string(),
      long_message: mini.optional(mini.string()),
      meta: mini.optional(mini.object({ param_name: mini.optional(mini.string()) })),
    }),
  ),
});

const valibotSchema = v.object({
  errors: v.array(
    v.object({
      code: v.string(),
      message: v.string(),
      long_message: v.optional(v.string()),
      meta: v.optional(v.object({ param_name: v.optional(v.string()) })),
    }),
  ),
});

const ajv = new Ajv().compile({
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message'],
        properties: { code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
});

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
  const floor = timings.parse.median;
  const row = (
    what: string,
    { median, spread }: typeof timings.ours,
    note: string,
    reach?: number,
  ) => ({
    what: `${what}, ${count} error${count > 1 ? 's' : ''}`,
    value: median / floor,
    unit: 'ratio' as const,
    spread,
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
    why: `Not reached: the next table shows what each part costs. What helped: objects of the catalogue written
out property by property (a spread gives them other hidden classes), codes that are the same strings as in an
app's source, so that comparing them takes no reading, no clock unless a date is read, reading properties without
a guard for each (hostile input is copied and decoded again instead), comparing one character before a whole
literal, leaving documented texts out where the code says it all. Tried in vain: matching and reading in one pass,
a hash made for these codes, one frozen list for each field name. The line is drawn at results that are not
frozen, because errors are shared between components, and at code generated for each text. Of the peers only the
union of all codes knows codes; it compiles them with eval.`,
  };
}

/** One megabyte of text that fits a template almost. */
export function hostileGroup(): Group {
  const megabyte = 'a must be '.repeat(100_000);
  let worst = { ratio: 0, spread: 0, name: '' };
  for (const { name, code, longMessage = '' } of catalog) {
    const long = longMessage.replace(/<\w+>|%[dvq]/, () => megabyte) + megabyte;
    const text = JSON.stringify({ errors: [{ code, message: 'x', long_message: long }] });
    const body: unknown = JSON.parse(text);
    const { parse, ours } = measure(
      { parse: () => JSON.parse(text), ours: () => decodeClerkError(body) },
      { batches: 3, milliseconds: 1 },
    );
    const ratio = ours.median / parse.median;
    if (ratio > worst.ratio) worst = { ratio, spread: ours.spread, name };
  }
  return {
    title: 'Hostile text',
    about:
      'Decoding an error with a megabyte of text, divided by `JSON.parse` of it: the worst entry of all.',
    rows: [
      {
        what: `decodeClerkError (${worst.name})`,
        value: worst.ratio,
        spread: worst.spread,
        unit: 'ratio',
        reach: 0.01,
      },
    ],
  };
}
