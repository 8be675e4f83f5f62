import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { catalog } from '../src/catalog/index.ts';
import { isDocumented } from '../src/catalog/isDocumented.ts';

/** The codes of Clerk's error index. Servers and browsers also send a few others. */
export const documentedCodes: readonly string[] = [
  ...new Set(catalog.filter(isDocumented).map(({ code }) => code)),
];

const CODES = JSON.stringify(documentedCodes);

/** Another way to read a Clerk response. */
export interface Peer {
  readonly what: string;
  /** A module as an app would bundle it. Its `check` takes the parsed response. */
  readonly source: string;
  readonly note: string;
}

const KNOWS_NONE = 'knows no code';
const KNOWS_CODES = 'knows codes; no texts, values or other shapes';

/** The same checks in a library's own words, for any code and for the documented ones. */
const both = (name: string, note: string, any: string, codes: string): Peer[] => [
  { what: `${name}, shape only`, source: any, note: `${KNOWS_NONE}${note}` },
  { what: `${name}, all codes`, source: codes, note: `${KNOWS_CODES}${note}` },
];

const ZOD = `import { z } from 'zod';`;
const NO_EVAL = `${ZOD} z.config({ jitless: true });`;

// The texts are made once. A union is slower when each member has a copy of its own.
const ZOD_TEXTS = `const texts = { message: z.string(), long_message: z.string().optional(), meta: z.object({ param_name: z.string().optional() }).optional() };`;

const zod = (start: string, error: string): string =>
  `${start} ${ZOD_TEXTS} const schema = z.object({ errors: z.array(${error}) }); export const check = (body) => schema.safeParse(body);`;

function zodPeers(name: string, start: string, note: string): Peer[] {
  const union = `z.discriminatedUnion('code', ${CODES}.map((code) => z.object({ code: z.literal(code), ...texts })))`;
  const error = (code: string) => zod(start, `z.object({ code: ${code}, ...texts })`);
  return [
    ...both(name, note, error('z.string()'), error(`z.enum(${CODES})`)),
    {
      what: `${name}, union of all codes`,
      source: zod(start, union),
      note: `${KNOWS_CODES}; each code narrows the type${note}`,
    },
  ];
}

const mini = (code: string): string =>
  `import * as z from 'zod/mini'; const schema = z.object({ errors: z.array(z.object({ code: ${code}, message: z.string(), long_message: z.optional(z.string()), meta: z.optional(z.object({ param_name: z.optional(z.string()) })) })) }); export const check = (body) => schema.safeParse(body);`;

const valibot = (code: string): string =>
  `import * as v from 'valibot'; const schema = v.object({ errors: v.array(v.object({ code: ${code}, message: v.string(), long_message: v.optional(v.string()), meta: v.optional(v.object({ param_name: v.optional(v.string()) })) })) }); export const check = (body) => v.safeParse(schema, body);`;

const jsonSchema = (code: object): object => ({
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code,
          message: { type: 'string' },
          long_message: { type: 'string' },
          meta: { type: 'object', properties: { param_name: { type: 'string' } } },
        },
      },
    },
  },
});

// Above 200 values, ajv by default compares them one by one in a loop.
const ajvOptions = { loopEnum: documentedCodes.length + 1 };

const ajv = (code: object): string =>
  `import { Ajv } from 'ajv'; export const check = new Ajv(${JSON.stringify(ajvOptions)}).compile(${JSON.stringify(jsonSchema(code))});`;

/**
 * The code that ajv makes of a schema when an app is built. A page then needs neither ajv nor eval.
 */
function ajvAhead(code: object): string {
  const compiler = new Ajv({ ...ajvOptions, code: { source: true, esm: true } });
  const module = standaloneCode.default(compiler, compiler.compile(jsonSchema(code)));
  return module
    .replace(/export default (\w+);/, '')
    .replace('export const validate', 'export const check');
}

/** What an app could use instead of the decoder. */
export const peers: readonly Peer[] = [
  {
    what: '@clerk/shared `ClerkAPIResponseError`',
    source: `import { ClerkAPIResponseError } from '@clerk/shared/error'; export const check = (body) => new ClerkAPIResponseError('x', { data: body.errors, status: 422 });`,
    note: 'renames properties; knows no code',
  },
  ...zodPeers('zod', ZOD, '; with eval'),
  ...zodPeers('zod without eval', NO_EVAL, '; as under a strict content security policy'),
  ...both('zod/mini', '', mini('z.string()'), mini(`z.enum(${CODES})`)),
  ...both('valibot', '', valibot('v.string()'), valibot(`v.picklist(${CODES})`)),
  ...both('ajv', '; with eval', ajv({ type: 'string' }), ajv({ enum: documentedCodes })),
  ...both(
    'ajv, compiled ahead of time',
    '',
    ajvAhead({ type: 'string' }),
    ajvAhead({ enum: documentedCodes }),
  ),
];
