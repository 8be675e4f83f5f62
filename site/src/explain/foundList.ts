import type { ExplainedError } from '../../../src/explain/explainFailure.ts';
import type { FoundFailure } from './explainText.ts';

/** The language of the messages. */
export interface MessageLanguage {
  readonly tag: string;
  readonly dir: string;
}

type Child = Node | string | false;

/** An element. Whatever was pasted comes in as text, and stays text. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== false));
  return made;
}

/** What was found, each failure with its errors. */
export function foundList(
  found: readonly FoundFailure[],
  language: MessageLanguage,
  root: string,
): readonly HTMLElement[] {
  return found.map(({ failure, line, request }) => {
    const { kind, status, traceId, retryAfter, errors } = failure;
    const facts = [
      request ?? `line ${line}`,
      kind,
      status !== null && `HTTP ${status}`,
      traceId !== null && `trace id ${traceId}`,
      retryAfter !== null && `retry after ${retryAfter} s`,
    ];
    return element(
      'li',
      {},
      element('p', { class: 'found-facts' }, facts.filter(Boolean).join(' · ')),
      ...errors.map((error) => foundError(error, language, root)),
    );
  });
}

const AUDIENCES: Readonly<Record<string, string>> = {
  user: 'the person at the form',
  developer: 'only a developer',
};

function foundError(error: ExplainedError, language: MessageLanguage, root: string): HTMLElement {
  const { code, name, page, message, serverMessage, fields, params, audience, remedy } = error;
  // Texts for developers are in English.
  const { tag, dir } = audience === 'developer' ? { tag: 'en', dir: 'ltr' } : language;
  const title = element('code', {}, code || 'no code');
  const values = Object.entries(params).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  const rows = [
    ['Fields', fields.join(', ')],
    ['Values', values.join(', ')],
    ['Who can act', AUDIENCES[audience] ?? audience],
    ['Remedy', remedy],
    ['Server text', serverMessage ?? ''],
  ] as const;
  return element(
    'article',
    { class: 'found-error' },
    element(
      'h2',
      {},
      page === null ? title : element('a', { href: new URL(`.${page}/`, root).href }, title),
      element('span', {}, ` ${page === null ? 'not listed' : (name ?? '')}`),
    ),
    element('p', { class: 'found-message', lang: tag, dir }, message),
    element(
      'dl',
      {},
      ...rows.map(
        ([label, text]) =>
          text !== '' &&
          element('div', {}, element('dt', {}, label), element('dd', { dir: 'auto' }, text)),
      ),
    ),
  );
}
