import type { ExplainedError } from '../../../src/explain/explainFailure.ts';
import type { FoundFailure } from './explainText.ts';

interface WordsProps {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What was found, each failure with its errors. */
export function FoundFailures({
  found,
  ...words
}: WordsProps & { readonly found: readonly FoundFailure[] }) {
  return (
    <ol className="found">
      {found.map(({ failure, line, request }, index) => {
        const { kind, status, traceId, retryAfter, errors } = failure;
        const facts = [
          request ?? `line ${line}`,
          kind,
          status !== null && `HTTP ${status}`,
          traceId !== null && `trace id ${traceId}`,
          retryAfter !== null && `retry after ${retryAfter} s`,
        ];
        return (
          <li key={index}>
            <p className="found-facts">{facts.filter(Boolean).join(' · ')}</p>
            {errors.map((error, at) => (
              <FoundError key={at} error={error} {...words} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

const AUDIENCES: Readonly<Record<string, string>> = {
  user: 'the person at the form',
  developer: 'only a developer',
};

function FoundError({ error, lang, dir }: WordsProps & { readonly error: ExplainedError }) {
  const { code, name, page, message, serverMessage, fields, params, audience, remedy } = error;
  const isEnglish = audience === 'developer';
  const values = Object.entries(params).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  const rows: [string, string][] = [
    ['Fields', fields.join(', ')],
    ['Values', values.join(', ')],
    ['Who can act', AUDIENCES[audience] ?? audience],
    ['Remedy', remedy],
    ['Server text', serverMessage ?? ''],
  ];
  return (
    <article className="found-error">
      <h2>
        {page === null ? (
          <code>{code}</code>
        ) : (
          <a href={`..${page}/`}>
            <code>{code || 'no code'}</code>
          </a>
        )}
        {name && <span> {name}</span>}
        {page === null && <span> not listed</span>}
      </h2>
      <p className="found-message" lang={isEnglish ? 'en' : lang} dir={isEnglish ? 'ltr' : dir}>
        {message}
      </p>
      <dl>
        {rows.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}
