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

/** The code under which the catalogue keeps every code that it does not list. */
const UNLISTED = 'unknown_code';

const unlistedSample = [
  "import { decodeClerkError } from 'clerk-error-i18n';",
  '',
  'for (const error of decodeClerkError(caught).errors) {',
  '  if (!error.known) {',
  '    console.warn(error.serverCode);',
  '  }',
  '}',
].join('\n');

/** A `switch` over the codes of a failure, with a case for the page's error. */
export function switchSample({ group, name }: ErrorPage): string {
  if (group.code === UNLISTED) return unlistedSample;
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
export function overrideSample({ group, name, entries }: ErrorPage, sentence: string): string {
  // The error with the empty code goes by its name alone.
  const ownName = name ?? (group.code ? undefined : entries[0]?.name);
  const key = ownName ? `${group.code}__${ownName}` : group.code;
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
