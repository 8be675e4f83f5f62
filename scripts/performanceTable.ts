import { readFileSync } from 'node:fs';
import type { Group, Row } from '../bench/report.ts';

interface Line {
  readonly what: string;
  /** The row of the benchmarks that has the library's figure. */
  readonly ours: string;
  /** Rows of peers, by the name under which the table tells them. */
  readonly peers?: Readonly<Record<string, string>>;
}

const LINES: readonly Line[] = [
  { what: 'decode any Clerk error: all codes and texts', ours: 'decode: `decodeClerkError`' },
  {
    what: 'translate: the decoder, the translator and English',
    ours: 'translate: `createClerkTranslator` without i18next',
  },
  {
    what: 'a whole page: `useClerkError`, `Field`, `FormError` and all that they need',
    ours: 'a whole page without i18next and react',
  },
  {
    what: 'the same with i18next and react-i18next, for an app that has neither',
    ours: 'a whole page with i18next, without react',
  },
  { what: 'English: every message for the person', ours: 'English, as a page loads it' },
  {
    what: 'German: every message for the person',
    ours: 'de, as a page loads it',
    peers: { '`@clerk/localizations`': '@clerk/localizations de-DE' },
  },
  {
    what: 'parse and decode 10 errors ÷ `JSON.parse`',
    ours: 'decodeClerkError, 10 errors',
    peers: {
      'zod, a union of all codes': 'zod 4 union of all codes, 10 errors',
      '`ClerkAPIResponseError`': '@clerk/shared ClerkAPIResponseError, 10 errors',
    },
  },
  {
    what: 'an error in words, with values from its text, first time ÷ `t` of i18next',
    ours: 'message with text values, first time',
  },
  {
    what: 'one error changes among 200 fields in fieldsets of ten ÷ all errors in one context',
    ours: 'one error changes among 200 fields in fieldsets of ten',
  },
  {
    what: 'one error changes among 200 fields in one list ÷ all errors in one context',
    ours: 'one error changes among 200 fields in one list',
  },
  { what: 'mount 200 fields ÷ plain markup', ours: 'mount 200 fields' },
];

function write({ value, unit }: Row): string {
  if (unit === 'bytes') return `${(value / 1024).toFixed(1)} KB`;
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

function writeWithGoal(row: Row): string {
  const { value, unit, reach } = row;
  if (reach === undefined || value <= reach) return write(row);
  const goal = unit === 'bytes' ? write({ ...row, value: reach }) : reach;
  return `${write(row)} (goal ≤ ${goal})`;
}

/** The README's table of sizes and times, from the figures that `npm run bench` wrote. */
export function performanceTable(): string {
  const { groups }: { groups: readonly Group[] } = JSON.parse(
    readFileSync('docs/benchmarks.json', 'utf8'),
  );
  const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.what, row])));
  // A new row would else keep `npm run bench`, which writes the README first, from measuring it.
  const show = (what: string, cell: (row: Row) => string): string => {
    const row = rows.get(what);
    return row ? cell(row) : 'not measured yet';
  };
  const lines = LINES.map(({ what, ours, peers = {} }) => {
    const elsewhere = Object.entries(peers).map(([name, peer]) =>
      show(peer, (row) => `${write(row)} (${name}: ${row.note})`),
    );
    return `| ${what} | ${show(ours, writeWithGoal)} | ${elsewhere.join(', ')} |`;
  });
  return ['| | here | elsewhere |', '|---|---|---|', ...lines].join('\n');
}
