import { deDE } from '@clerk/localizations/de-DE';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { catalog } from '../src/catalog/index.ts';
import { isDocumented } from '../src/catalog/isDocumented.ts';
import { splitKey } from '../src/words/messageKey.ts';
import { ajvOptions, jsonSchema } from './shapePeers.ts';

/** The codes of Clerk's error index; beyond it are those that servers and browsers were seen to send. */
export const documentedCodes: readonly string[] = [
  ...new Set(catalog.filter(isDocumented).map(({ code }) => code)),
];

const listOfCodes = JSON.stringify(documentedCodes);

/** As the schema whose speed is measured, with the documented codes only. */
const zodSchema = (from: string, code: string): string =>
  from === 'zod'
    ? `import { z } from 'zod'; export const s = z.object({ errors: z.array(z.object({ code: ${code}, message: z.string(), long_message: z.string().optional(), meta: z.object({ param_name: z.string().optional() }).optional() })) })`
    : `import * as z from 'zod/mini'; export const s = z.object({ errors: z.array(z.object({ code: ${code}, message: z.string(), long_message: z.optional(z.string()), meta: z.optional(z.object({ param_name: z.optional(z.string()) })) })) })`;

const valibotSchema = (code: string): string =>
  `import * as v from 'valibot'; export const s = v.object({ errors: v.array(v.object({ code: ${code}, message: v.string(), long_message: v.optional(v.string()), meta: v.optional(v.object({ param_name: v.optional(v.string()) })) })) }); export const p = v.safeParse`;

const ajvSource = (code: object): string =>
  `import { Ajv } from 'ajv'; export const s = new Ajv(${JSON.stringify(ajvOptions)}).compile(${JSON.stringify(jsonSchema(code))})`;

/** What ajv makes of a schema when an app is built: a page then needs neither ajv nor eval. */
function ajvAhead(code: object): string {
  const ajv = new Ajv({ ...ajvOptions, code: { source: true, esm: true } });
  return standaloneCode.default(ajv, ajv.compile(jsonSchema(code)));
}

const errorTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(deDE.unstable__errors ?? {}).filter(([, text]) => typeof text === 'string'),
) as Record<string, string>;

/** How many of the documented codes Clerk's own German has a text for. */
function coverage(): string {
  const filled = new Set(
    Object.keys(errorTexts)
      .filter((key) => errorTexts[key])
      .map((key) => splitKey(key).code),
  );
  const count = documentedCodes.filter((code) => filled.has(code)).length;
  return `texts for ${count} of ${documentedCodes.length} documented codes, without the groups for password rules`;
}

/** What an app would bundle of the peers, and what that knows. */
export const sizePeers: readonly {
  readonly what: string;
  readonly source: string;
  readonly note: string;
}[] = [
  {
    what: '@clerk/shared `ClerkAPIResponseError`',
    source: `export { ClerkAPIResponseError } from '@clerk/shared/error'`,
    note: 'renames properties; knows no code',
  },
  ...(
    [
      ['zod', 'z.string()', 'z.enum'],
      ['zod/mini', 'z.string()', 'z.enum'],
      ['valibot', 'v.string()', 'v.picklist'],
    ] as const
  ).flatMap(([name, text, list]) => {
    const schema = (code: string) =>
      name === 'valibot' ? valibotSchema(code) : zodSchema(name, code);
    return [
      { what: `${name}, shape only`, source: schema(text), note: 'knows no code' },
      {
        what: `${name}, all codes`,
        source: schema(`${list}(${listOfCodes})`),
        note: 'knows codes; no texts, values or other shapes',
      },
    ];
  }),
  ...(
    [
      ['ajv', ajvSource],
      ['ajv, compiled ahead of time', ajvAhead],
    ] as const
  ).flatMap(([name, source]) => [
    { what: `${name}, shape only`, source: source({ type: 'string' }), note: 'knows no code' },
    {
      what: `${name}, all codes`,
      source: source({ enum: documentedCodes }),
      note: 'knows codes; no texts, values or other shapes',
    },
  ]),
  {
    what: '@clerk/localizations de-DE',
    source: `export { deDE } from '@clerk/localizations/de-DE'`,
    note: 'with the texts of Clerk’s components',
  },
  {
    what: '@clerk/localizations de-DE, of it the texts for errors',
    source: `export const texts = ${JSON.stringify(errorTexts)}`,
    note: coverage(),
  },
  {
    what: 'i18next and react-i18next',
    source: `export { createInstance } from 'i18next'; export { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'`,
    note: 'an instance, the provider and the hook',
  },
];
