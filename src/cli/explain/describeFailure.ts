import type { ExplainedError, ExplainedFailure } from '../../explain/explainFailure.ts';
import type { ClerkTranslator } from '../../translate/clerkTranslator.ts';
import { type Palette, terminalText } from '../terminalText.ts';
import { textTable } from '../textTable.ts';

const AUDIENCE: Readonly<Record<string, string>> = {
  user: 'user: the person at the form can act on it',
  developer: 'developer: the person at the form can do nothing',
};

/** A failure as text for people. Escape sequences of the server's texts are removed. */
export function describeFailure(
  { kind, status, traceId, retryAfter, errors }: ExplainedFailure,
  { source, understood }: { readonly source: string; readonly understood: boolean },
  translator: ClerkTranslator,
  palette: Palette,
): string {
  const facts = [
    source,
    understood ? kind : palette.bad(`${kind}, not a Clerk error`),
    ...(status === null ? [] : [`HTTP ${status}`]),
    ...(traceId === null ? [] : [`trace id ${traceId}`]),
    ...(retryAfter === null ? [] : [`retry after ${retryAfter} s`]),
  ];
  const head = facts.map((fact, index) => (index === 1 ? fact : palette.faint(terminalText(fact))));
  const parts = errors.map((error) => describeError(error, translator, palette));
  return `${head.join(palette.faint(' · '))}\n${parts.join('')}`;
}

function describeError(
  error: ExplainedError,
  translator: ClerkTranslator,
  { strong, faint, good, bad }: Palette,
): string {
  const { name, code, known, fields, params, audience, remedy, message, serverMessage } = error;
  const { documentedStatus, apis, editions, messages, page } = error;
  const shown = (text: string): string => terminalText(text).trim() || '(nothing that can be read)';
  const unknown = known ? 'one of several with this code' : 'not in the catalogue';
  const title = `${strong(code ? shown(code) : '(no code)')}  ${name ?? faint(unknown)}`;
  const rows = [
    ['message', (audience === 'user' ? good : bad)(shown(message))],
    ...Object.entries(messages ?? {}).map(([tag, text]) => [tag, shown(text)]),
    ...fields.map((field, index) => [index ? '' : 'fields', shown(labelled(field, translator))]),
    ...Object.entries(params).map(([param, value], index) => [
      index ? '' : 'values',
      shown(`${param} = ${valueText(value)}`),
    ]),
    ['audience', AUDIENCE[audience] ?? audience],
    ['remedy', remedy],
    ...(documentedStatus === null ? [] : [['status', `${documentedStatus} as documented`]]),
    ...(apis.length ? [['sent by', apis.map((api) => `${api} API`).join(', ')]] : []),
    ...(editions.length
      ? [['listed in', editions.map((edition) => `the ${edition} edition`).join(', ')]]
      : []),
    ...(serverMessage === null ? [] : [['server', faint(shown(serverMessage))]]),
    ...(page === null ? [] : [['page', page]]),
  ];
  const table = textTable(rows.map(([key = '', value = '']) => [`    ${faint(key)}`, value]));
  return `  ${title}\n${table}`;
}

function labelled(field: string, translator: ClerkTranslator): string {
  const label = translator.label(field);
  return label ? `${field} (${label})` : field;
}

const valueText = (value: unknown): string =>
  Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : `${value}`;
