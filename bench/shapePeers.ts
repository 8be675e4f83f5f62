import { Ajv } from 'ajv';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { catalog } from '../src/catalog/index.ts';

const codes = [...new Set(catalog.map(({ code }) => code))] as [string, ...string[]];

/** The shape; that with the codes that there are; and a member for every code, which narrows to it. */
export function zodSchemas() {
  // Made once: with copies of their own the members of the union would be slower.
  const texts = {
    message: z.string(),
    long_message: z.string().optional(),
    meta: z.object({ param_name: z.string().optional() }).optional(),
  };
  const zodError = <Code extends z.ZodType>(code: Code) => z.object({ code, ...texts });
  return {
    shape: z.object({ errors: z.array(zodError(z.string())) }),
    codes: z.object({ errors: z.array(zodError(z.enum(codes))) }),
    union: z.object({
      errors: z.array(
        z.discriminatedUnion('code', codes.map((code) => zodError(z.literal(code))) as never),
      ),
    }),
  };
}

/** As under a strict content security policy. To be called before schemas are made. */
export const withoutEval = (): void => {
  z.config({ jitless: true });
};

const miniError = <Code extends mini.ZodMiniType>(code: Code) =>
  mini.object({
    code,
    message: mini.string(),
    long_message: mini.optional(mini.string()),
    meta: mini.optional(mini.object({ param_name: mini.optional(mini.string()) })),
  });

export const miniSchemas = () => ({
  shape: mini.object({ errors: mini.array(miniError(mini.string())) }),
  codes: mini.object({ errors: mini.array(miniError(mini.enum(codes))) }),
});

const valibotError = <Code extends v.GenericSchema>(code: Code) =>
  v.object({
    code,
    message: v.string(),
    long_message: v.optional(v.string()),
    meta: v.optional(v.object({ param_name: v.optional(v.string()) })),
  });

export const valibotSchemas = () => ({
  shape: v.object({ errors: v.array(valibotError(v.string())) }),
  codes: v.object({ errors: v.array(valibotError(v.picklist(codes))) }),
});

/** The shape as a JSON schema, with a schema for the code. */
export const jsonSchema = (code: object): object => ({
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

/** Above 200 values ajv would else compare them one by one, in a loop. */
export const ajvOptions = { loopEnum: codes.length + 1 };

const ajvSchema = (code: object) => new Ajv(ajvOptions).compile(jsonSchema(code));

export const ajvValidators = () => ({
  shape: ajvSchema({ type: 'string' }),
  codes: ajvSchema({ enum: codes }),
});
