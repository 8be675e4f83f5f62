import { Ajv } from 'ajv';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { catalog } from '../src/catalog/index.ts';

const codes = [...new Set(catalog.map(({ code }) => code))];

/** A schema that knows every code. */
export function zodUnion() {
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

/** The shape alone, with each of the peers. */
export const zodPlain = z.object({
  errors: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      long_message: z.string().optional(),
      meta: z.object({ param_name: z.string().optional() }).optional(),
    }),
  ),
});

export const zodMini = mini.object({
  errors: mini.array(
    mini.object({
      code: mini.string(),
      message: mini.string(),
      long_message: mini.optional(mini.string()),
      meta: mini.optional(mini.object({ param_name: mini.optional(mini.string()) })),
    }),
  ),
});

export const valibotSchema = v.object({
  errors: v.array(
    v.object({
      code: v.string(),
      message: v.string(),
      long_message: v.optional(v.string()),
      meta: v.optional(v.object({ param_name: v.optional(v.string()) })),
    }),
  ),
});

export const ajv = new Ajv().compile({
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { type: 'string' },
          message: { type: 'string' },
          long_message: { type: 'string' },
          meta: { type: 'object', properties: { param_name: { type: 'string' } } },
        },
      },
    },
  },
});
