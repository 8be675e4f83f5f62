import type { CatalogEntry, ParamSpec } from '../../catalog/index.ts';
import { listedIn, sentBy } from '../entryOrigin.ts';
import type { Palette } from '../terminalText.ts';
import { textTable } from '../textTable.ts';
import { messagesOfEntry } from './messagesOfEntry.ts';

const PARAM_TYPE: Readonly<Record<ParamSpec['type'], string>> = {
  count: 'number',
  duration: 'number of seconds',
  list: 'list of texts',
  field: 'param name',
  fields: 'list of param names',
  country: 'ISO 3166 country code',
  flag: 'true or false',
  json: 'any JSON',
  hints: 'list of zxcvbn codes',
  text: 'text',
  prose: 'English words of the server',
};

function whereFrom({ text, meta }: ParamSpec): string {
  const places = [...(text ? [`${text} in the text`] : []), ...(meta ? [`meta.${meta}`] : [])];
  return places.join(' or ');
}

/** An entry as JSON. The keys are in this order, and what is absent is null. */
export function entryJson(entry: CatalogEntry): object {
  return {
    name: entry.name,
    code: entry.code,
    status: entry.status ?? null,
    apis: entry.apis,
    editions: entry.editions,
    knownFrom: entry.knownFrom ?? null,
    description: entry.description ?? null,
    shortMessage: entry.shortMessage ?? null,
    longMessage: entry.longMessage ?? null,
    former: entry.former ?? {},
    seen: entry.seen ?? [],
    meta: entry.meta ?? null,
    params: entry.params ?? {},
    audience: entry.audience,
    remedy: entry.remedy,
    cancelled: entry.cancelled ?? false,
    messages: messagesOfEntry(entry),
  };
}

/** All that is known about an entry, for people. */
export function describeEntry(entry: CatalogEntry, { strong, faint, good }: Palette): string {
  const { name, code, status, description, shortMessage, longMessage, seen = [] } = entry;
  const rows: [string, string][] = [
    ['code', code || '(empty)'],
    ...(status ? [['status', `${status}`] satisfies [string, string]] : []),
    ['sent by', sentBy(entry)],
    ['listed in', listedIn(entry)],
  ];
  const add = (key: string, values: readonly (string | undefined)[]): void => {
    for (const value of values.filter((text) => text !== undefined && text !== ''))
      rows.push([rows.at(-1)?.[0] === key ? '' : key, value as string]);
  };
  add('about', [description]);
  add('short text', [shortMessage]);
  add('long text', [longMessage]);
  for (const [index, text] of seen.entries()) rows.push([index ? '' : 'also sent', text]);
  const params = Object.entries(entry.params ?? {});
  for (const [index, [param, spec]] of params.entries())
    rows.push([
      index ? '' : 'values',
      `${param}: ${PARAM_TYPE[spec.type]}, ${faint(`from ${whereFrom(spec)}`)}`,
    ]);
  rows.push(['audience', entry.audience]);
  rows.push(['remedy', entry.remedy + (entry.cancelled ? ' (the person chose to stop)' : '')]);
  for (const [index, [key, text]] of Object.entries(messagesOfEntry(entry)).entries())
    rows.push([index ? '' : 'messages', `${faint(key)}  ${good(text)}`]);
  const table = textTable(rows.map(([key, value]) => [`  ${faint(key)}`, value]));
  return `${strong(name)}\n${table}`;
}
