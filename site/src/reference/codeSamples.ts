import type { ClerkFailure } from '../../../src/entry/index.ts';
import type { ErrorPage } from './errorPages.ts';

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The decoded error as an object to read. Long empty parts are left out. */
export function decodedSample({ kind, errors }: ClerkFailure): string {
  const [error] = errors;
  if (!error) return JSON.stringify({ kind }, null, 2);
  const { code, variant, fields, params, audience, remedy, cancelled } = error;
  const shown = {
    code,
    ...(variant && { variant }),
    fields,
    params,
    audience,
    remedy,
    ...(cancelled && { cancelled }),
  };
  return JSON.stringify({ kind, errors: [shown] }, null, 2);
}

/** A `switch` over the codes of a failure, with a case for the page's error. */
export function switchSample({ group, name }: ErrorPage): string {
  const body = name
    ? [
        `      if (error.variant === ${quote(name)}) {`,
        '        // Only this one of the errors with this code.',
        '      }',
      ]
    : [`      // error.remedy is ${quote(group.remedy)}.`];
  return [
    "import { decodeClerkError } from 'clerk-error-i18n';",
    '',
    'for (const error of decodeClerkError(caught).errors) {',
    '  switch (error.code) {',
    `    case ${quote(group.code)}:`,
    ...body,
    '      break;',
    '  }',
    '}',
  ].join('\n');
}

/** An override that replaces the English sentence of the page's error. */
export function overrideSample({ group, name }: ErrorPage, sentence: string): string {
  const key = name ? `${group.code}__${name}` : group.code;
  const property = /^[a-z_]\w*$/i.test(key) ? key : quote(key);
  return [
    '<ClerkErrorProvider',
    '  overrides={{',
    '    en: {',
    '      errors: {',
    `        ${property}: ${quote(sentence)},`,
    '      },',
    '    },',
    '  }}',
    '>',
  ].join('\n');
}
