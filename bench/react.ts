import type { PageResult } from './page/sides.ts';
import { type Call, middleRatio, PAGES, pageScript, runCase, withChromium } from './pages.ts';
import type { Group, Row } from './report.ts';

/** What the page is asked, and the row of each side; all are divided by the side `naive`. */
interface Case {
  readonly call: Call;
  readonly sides: Readonly<Record<string, Pick<Row, 'what' | 'reach'>>>;
}

const changeCase = (count: number, reach: number, layout: string, where: string): Case => {
  const what = `one error changes among ${count.toLocaleString('en')} fields ${where}`;
  return {
    call: ['changeOneError', count, layout],
    sides: {
      ours: { what, reach },
      bare: { what: `${what}, bare subscriptions` },
      context: { what: `${what}, bare subscriptions that read a context` },
    },
  };
};

const CASES: readonly Case[] = [
  changeCase(200, 1 / 20, 'grouped', 'in fieldsets of ten'),
  changeCase(2000, 1 / 50, 'grouped', 'in fieldsets of ten'),
  changeCase(200, 1 / 20, 'flat', 'in one list'),
  changeCase(2000, 1 / 50, 'flat', 'in one list'),
  {
    call: ['mountForms', 200],
    sides: {
      ours: { what: 'mount 200 fields', reach: 1.15 },
      hook: { what: 'mount 200 fields with useFieldError' },
      bare: { what: 'mount 200 fields, bare components' },
    },
  },
];

/** The row of a side. */
function rowOf(
  side: string,
  row: Case['sides'][string],
  results: readonly PageResult<string>[],
): Row {
  const rendered = results[0]?.rendered;
  return {
    ...row,
    ...middleRatio(side, results),
    unit: 'ratio',
    ...(rendered && { note: `renders ${rendered[side]} against ${rendered.naive}` }),
  };
}

/** React in Chromium, all sides of a case on one page. */
export function reactGroup(): Promise<Group> {
  return withChromium(async (browser) => {
    const script = await pageScript();
    const rows: Row[] = [];
    for (const { call, sides } of CASES) {
      const results: PageResult<string>[] = [];
      while (results.length < PAGES) results.push(await runCase(browser, script, call));
      for (const [side, row] of Object.entries(sides)) rows.push(rowOf(side, row, results));
    }
    return {
      title: 'React',
      about: `In Chromium ${browser.version()}, each case on ${PAGES} fresh pages, of which the middle one counts; JavaScript and DOM with effects, without layout and paint. One error comes or goes, against all errors in one context. Mounting, against the same elements written out in one component. “Bare” is one simple way to do the same without messages: one \`useSyncExternalStore\` for each field, and when mounting one context and one \`useId\` as well.`,
      rows,
      why: `Only the field that changes renders. To reach one field React clones its own record of every sibling, with the
list of contexts that each reads: in one list of all fields, in fieldsets of the fieldsets and the fields of one. In one list
of 2,000 fields bare subscriptions miss the goal, too; of 200 they are at it without a context and miss it with one, and our
fields read a context for their form and their language. What else ours take, the next table shows, and the one after it
what parts of a field cost when it mounts. Tried by hand, without a gain that could be measured: remembering names, and
one list of listeners for all fields.`,
    };
  });
}
