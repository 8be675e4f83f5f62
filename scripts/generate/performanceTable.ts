import { readFileSync } from 'node:fs';
import type { Group, Row } from '../../bench/report.ts';

interface Line {
  readonly what: string;
  /** The row of the benchmarks with the library's figure. */
  readonly ours: string;
  /** The row with the figure of the lazy entry. */
  readonly lazy?: string;
  /** The rows of peers, by their names in the table. */
  readonly peers?: Readonly<Record<string, string>>;
}

const OURS = '`clerk-error-i18n/react`';
const LAZY = '`clerk-error-i18n/react/lazy`';

/** What a person feels. Each row is divided by the same form with a switch by hand. */
const PAGE_TIMES = [
  'evaluate and first mount',
  'first error',
  'first error, processor 4 times slower',
  'tenth error',
];

const LINES: readonly Line[] = [
  ...PAGE_TIMES.map((what) => ({
    what: `a sign-up page: ${what} ÷ by hand`,
    ours: `${what}, ${OURS}`,
    lazy: `${what}, ${LAZY}`,
    peers: { 'react-i18next': `${what}, react-i18next by hand` },
  })),
  {
    what: 'its bytes before an error, without React and i18next',
    ours: `bytes before an error, ${OURS}`,
    lazy: `bytes before an error, ${LAZY}`,
    peers: {
      'by hand, 30 codes': 'bytes before an error, a switch by hand',
      'react-i18next, 30 codes': 'bytes before an error, react-i18next by hand',
    },
  },
  {
    what: 'the same with an error in words, in German',
    ours: `the same in German, ${OURS}`,
    lazy: `the same in German, ${LAZY}`,
  },
  {
    what: 'decode any Clerk error: all codes, texts and values',
    ours: 'decode: `decodeClerkError`',
    peers: {
      'zod/mini': 'zod/mini, all codes',
      valibot: 'valibot, all codes',
      'ajv, ahead of time': 'ajv, compiled ahead of time, all codes',
      '`ClerkAPIResponseError`': '@clerk/shared `ClerkAPIResponseError`',
    },
  },
  {
    what: 'translate: the decoder, the translator and English',
    ours: 'translate: `createClerkTranslator` without i18next',
  },
  {
    what: 'React: every component and hook, without the two above',
    ours: 'React alone, beyond decoder, translator and the list of languages',
  },
  {
    what: 'a whole page: `useClerkError`, `Field`, `FormError` and all that they need',
    ours: 'a whole page without i18next and react',
  },
  {
    what: 'the same with i18next and react-i18next, for an app that has neither',
    ours: 'a whole page with i18next, without react',
  },
  { what: 'English: every message for the person', ours: 'en, as a page loads it' },
  {
    what: 'German: every message for the person',
    ours: 'de, as a page loads it',
    peers: { '`@clerk/localizations`': '@clerk/localizations de-DE, of it the texts for errors' },
  },
  ...([1, 10] as const).map((count) => {
    const errors = `${count} error${count > 1 ? 's' : ''}`;
    return {
      what: `parse and decode ${errors} ÷ \`JSON.parse\``,
      ours: `decodeClerkError, ${errors}`,
      peers: {
        'zod, all codes, eval': `zod, all codes, ${errors}`,
        'zod, all codes, no eval': `zod without eval, all codes, ${errors}`,
        'zod/mini, all codes': `zod/mini, all codes, ${errors}`,
        'valibot, all codes': `valibot, all codes, ${errors}`,
        'valibot, any code': `valibot, shape only, ${errors}`,
        'ajv, all codes': `ajv, all codes, ${errors}`,
        '`ClerkAPIResponseError`, any code': `@clerk/shared \`ClerkAPIResponseError\`, ${errors}`,
      },
    };
  }),
  {
    what: 'an error in words, with text values, not remembered ÷ `t` of i18next',
    ours: 'message with text values, not remembered',
  },
  {
    what: 'an error in words, with counts, durations or lists, not remembered ÷ `t` of i18next',
    ours: 'message with counts, durations or lists, not remembered',
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
  // The README is written before the benchmarks run, so a new row has no figure yet.
  const show = (what: string, cell: (row: Row) => string): string => {
    const row = rows.get(what);
    return row ? cell(row) : 'not measured yet';
  };
  const lines = LINES.map(({ what, ours, lazy, peers = {} }) => {
    const elsewhere = Object.entries(peers).map(([name, peer]) =>
      show(peer, (row) => {
        const about = row.unit === 'bytes' && row.note ? `: ${row.note}` : '';
        return `${write(row)} (${name}${about})`;
      }),
    );
    const here = [
      show(ours, writeWithGoal),
      lazy && `\`/react/lazy\` ${show(lazy, writeWithGoal)}`,
    ];
    return `| ${what} | ${here.filter(Boolean).join('; ')} | ${elsewhere.join(', ')} |`;
  });
  return ['| | here | elsewhere |', '|---|---|---|', ...lines].join('\n');
}
