import { Ajv } from 'ajv';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { catalog } from '../src/catalog/index.ts';

const codes = [...new Set(catalog.map(({ code }) => code))] as [string, ...string[]];

const zodMeta = z.object({ param_name: z.string().optional() }).optional();

const zodError = <Code extends z.ZodType>(code: Code) =>
  z.object({ code, message: z.string(), long_message: z.string().optional(), meta: zodMeta });

/** A schema with a member for every code, which narrows to it. */
export const zodUnion = () =>
  z.object({
    errors: z.array(
      z.discriminatedUnion('code', codes.map((code) => zodError(z.literal(code))) as never),
    ),
  });

/** The shape, with any code or with those that there are. */
export const zodSchema = {
  shape: z.object({ errors: z.array(zodError(z.string())) }),
  codes: z.object({ errors: z.array(zodError(z.enum(codes))) }),
};

const miniError = <Code extends mini.ZodMiniType>(code: Code) =>
  mini.object({
    code,
    message: mini.string(),
    long_message: mini.optional(mini.string()),
    meta: mini.optional(mini.object({ param_name: mini.optional(mini.string()) })),
  });

export const miniSchema = {
  shape: mini.object({ errors: mini.array(miniError(mini.string())) }),
  codes: mini.object({ errors: mini.array(miniError(mini.enum(codes))) }),
};

const valibotError = <Code extends v.GenericSchema>(code: Code) =>
  v.object({
    code,
    message: v.string(),
    long_message: v.optional(v.string()),
    meta: v.optional(v.object({ param_name: v.optional(v.string()) })),
  });

export const valibotSchema = {
  shape: v.object({ errors: v.array(valibotError(v.string())) }),
  codes: v.object({ errors: v.array(valibotError(v.picklist(codes))) }),
};

const ajvSchema = (code: object) =>
  new Ajv().compile({
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

export const ajvValidate = {
  shape: ajvSchema({ type: 'string' }),
  codes: ajvSchema({ enum: codes }),
};
