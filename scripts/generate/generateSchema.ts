import { readFileSync } from 'node:fs';
import { codeGroups } from '../../src/catalog/index.ts';
import { belongsIn } from '../../src/cli/localeFile/audienceOf.ts';
import { splitErrorKey } from '../../src/cli/localeFile/errorKey.ts';
import { noteFor } from '../../src/cli/localeFile/translatorNotes.ts';
import type { MessageSection } from '../../src/words/localeMessages.ts';
import { codeKeyPattern, pluralKeyPattern, splitKey } from '../../src/words/messageKey.ts';

interface Schema {
  readonly type: string;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const english: Record<string, Record<string, string>> = JSON.parse(
  readFileSync('locales/en.json', 'utf8'),
);
const groups = new Map(codeGroups().map((group) => [group.code, group]));

/** What an editor shows over a key: the English message, the next step, the values it may hold. */
function describe(key: string, message: string): string {
  const { code, name } = splitErrorKey(key);
  const group = groups.get(code);
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
    `Next step: ${entries[0]?.remedy ?? group.remedy}.`,
    `${about.length > 1 ? 'Any of' : 'Documented as'} ${about.map((entry) => entry.name).join(', ')}.`,
    ...(values.size ? [`Values: ${[...values].join(', ')}.`] : []),
  ].join('\n');
}

/** A section with the keys that every language has. */
function section(name: MessageSection, open?: Record<string, Schema>): object {
  const keys = Object.entries(english[name] ?? {}).filter(([key]) =>
    belongsIn('any', { section: name, key }),
  );
  const properties = keys.map(([key, message]): [string, Schema] => [
    key,
    {
      type: 'string',
      description: [
        name === 'errors' ? describe(key, message) : message,
        noteFor(name, key, message),
      ]
        .filter(Boolean)
        .join('\n'),
    },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(open && { patternProperties: open }),
    additionalProperties: false,
  };
}

/** The plural forms of a section's keys. Some languages have more forms than English. */
function pluralForms(name: MessageSection): Record<string, Schema> {
  const plurals = Object.keys(english[name] ?? {})
    .map((key) => splitKey(key))
    .filter(({ category }) => category === 'other');
  return Object.fromEntries(
    plurals.map(({ base }) => [pluralKeyPattern(base), { type: 'string' }]),
  );
}

/**
 * The JSON Schema of locale files and of apps' override files, for completion and hover in editors.
 * No key is required, because an app may override a single message. Keys of texts for developers are
 * valid, but not offered.
 */
export function generateSchema(): string {
  const codes = [...groups.keys()].filter(Boolean);
  const text: Schema = { type: 'string', description: 'A message for this code.' };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Messages of clerk-error-i18n in one language',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      errors: section('errors', {
        [codeKeyPattern(codes)]: text,
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
