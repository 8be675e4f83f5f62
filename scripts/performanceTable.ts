import { readFileSync } from 'node:fs';
import type { Group, Row } from '../bench/report.ts';

/** The rows of the README's table: what is compared, and which rows of the benchmarks tell it. */
const ROWS = [
  ['decode any Clerk error: all codes and texts', 'decode: `decodeClerkError`'],
  [
    'React: `useClerkError`, `Field`, `FormError`',
    'React, of it `useClerkError`, `Field` and `FormError`',
  ],
  ['English: every message for the person', 'English, as a page loads it'],
  [
    'German: every message for the person',
    'de, as a page loads it',
    '@clerk/localizations de-DE',
    '`@clerk/localizations`',
  ],
  [
    'parse and decode 10 errors ÷ `JSON.parse`',
    'decodeClerkError, 10 errors',
    '@clerk/shared ClerkAPIResponseError, 10 errors',
    '`ClerkAPIResponseError`',
  ],
  ['an error in words, first time ÷ `t` of i18next', 'message, first time'],
  [
    'one error changes among 200 fields ÷ all errors in one context',
    'one error changes among 200 fields in fieldsets of ten',
  ],
] as const;

function write({ value, unit }: Row): string {
  if (unit === 'bytes') return `${(value / 1024).toFixed(1)} KB`;
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

/** The README's table of sizes and times, from the figures that `npm run bench` wrote. */
export function performanceTable(): string {
  const { groups }: { groups: readonly Group[] } = JSON.parse(
    readFileSync('docs/benchmarks.json', 'utf8'),
  );
  const rows = groups.flatMap((group) => group.rows);
  const find = (what: string): Row => {
    const row = rows.find((candidate) => candidate.what === what);
    if (!row) throw new Error(`docs/benchmarks.json: no row “${what}”`);
    return row;
  };
  const lines = ROWS.map(([what, ours, peer, name]) => {
    const elsewhere = peer ? `${write(find(peer))} (${name}: ${find(peer).note})` : '';
    return `| ${what} | ${write(find(ours))} | ${elsewhere} |`;
  });
  return ['| | here | elsewhere |', '|---|---|---|', ...lines].join('\n');
}
