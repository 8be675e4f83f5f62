import { readFileSync } from 'node:fs';
import { codeGroups } from '../../src/catalog/index.ts';
import { ANY_CATEGORY } from '../../src/languages/pluralForms.ts';
import { keySuffix, splitKey } from '../../src/words/messageKey.ts';

interface Schema {
  readonly type: string;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const english: Record<string, Record<string, string>> = JSON.parse(
  readFileSync('locales/en.json', 'utf8'),
);
const groups = new Map(codeGroups().map((group) => [group.code, group]));

/** What an editor shows over a key: the English message, who it is for, the values it may hold. */
function describe(key: string, message: string): string {
  const { code, name } = splitKey(key);
  const group = groups.get(key) ?? groups.get(code);
  if (!group) return message;
  const entries = group.entries.filter((entry) => entry.name === name);
  const about = entries.length ? entries : group.entries;
  const values = new Set(
    about.flatMap((entry) =>
      Object.entries(entry.params ?? {})
        .filter(([, { type }]) => type !== 'prose' && type !== 'field' && type !== 'fields')
        .map(([param, { type }]) => `{{${param}}} (${type})`),
    ),
  );
  return [
    message,
    `For the ${entries[0]?.audience ?? group.audience}; next step: ${entries[0]?.remedy ?? group.remedy}.`,
    `${about.length > 1 ? 'Any of' : 'Documented as'} ${about.map((entry) => entry.name).join(', ')}.`,
    ...(values.size ? [`Values: ${[...values].join(', ')}.`] : []),
  ].join('\n');
}

function section(name: string, open?: Record<string, Schema>): object {
  const properties = Object.entries(english[name] ?? {}).map(([key, message]): [string, Schema] => [
    key,
    { type: 'string', description: name === 'errors' ? describe(key, message) : message },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(open && { patternProperties: open }),
    additionalProperties: false,
  };
}

/** The plural forms of a section's keys, those of languages with more than English among them. */
function pluralForms(name: string): Record<string, Schema> {
  const plurals = Object.keys(english[name] ?? {})
    .map(splitKey)
    .filter(({ category }) => category === 'other');
  return Object.fromEntries(
    plurals.map(({ base }) => [`^${base}_(?:${ANY_CATEGORY})$`, { type: 'string' }]),
  );
}

/**
 * The JSON Schema of locale files and of apps' override files: completion and hover in editors.
 * No key is required, so that an app may override a single message.
 */
export function generateSchema(): string {
  const codes = [...groups.keys()].filter(Boolean).join('|');
  const text: Schema = { type: 'string', description: 'A message for one field or one variant.' };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Messages of clerk-error-i18n in one language',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      errors: section('errors', {
        [`^(?:${codes})${keySuffix()}$`]: text,
      }),
      fields: section('fields', {
        '^[A-Za-z]\\w*$': { type: 'string', description: 'The label of a field.' },
      }),
      hints: section('hints'),
      ui: section('ui', pluralForms('ui')),
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
