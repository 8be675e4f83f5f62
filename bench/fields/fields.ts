import { withChromium, withSite } from '../chromium.ts';
import type { Ratio } from '../measure.ts';
import type { Group, Row } from '../report.ts';
import { chunksOf } from '../sizes/bundle.ts';

type Result = Ratio & Pick<Row, 'note'>;

interface Case {
  readonly what: string;
  readonly reach: number;
  /** A function of the page, and its arguments. */
  readonly call: readonly [name: string, ...options: unknown[]];
}

const change = (count: number, grouped: boolean, reach: number): Case => ({
  what: `one error changes among ${count.toLocaleString('en')} fields in ${grouped ? 'fieldsets of ten' : 'one list'}`,
  reach,
  call: ['changeOneError', count, grouped],
});

const CASES: readonly Case[] = [
  change(200, true, 1 / 20),
  change(2000, true, 1 / 50),
  change(200, false, 1 / 20),
  change(2000, false, 1 / 50),
  { what: 'mount 200 fields', reach: 1.15, call: ['mountForms', 200] },
];

/** Odd, so that one is in the middle. */
const PAGES = 3;

/** Many fields in Chromium, both sides of a case on one page. */
export function fieldsGroup(): Promise<Group> {
  return withChromium(async (browser) => {
    // Global, so the benchmark can call them from outside the page.
    const chunks = await chunksOf(
      `import * as calls from './bench/fields/page.tsx'; Object.assign(globalThis, calls);`,
    );
    /** On a page of its own, because an earlier case changes how fast the next one is. */
    const runCase = async (address: string, { call }: Case): Promise<Result> => {
      const page = await browser.newPage();
      await page.goto(address);
      const result = await page.evaluate(([name, ...options]) => {
        const calls = globalThis as never as Record<string, (...options: unknown[]) => Result>;
        return calls[name]?.(...options) as Result;
      }, call);
      await page.close();
      return result;
    };
    const rows = await withSite(chunks, async (address) => {
      const all: Row[] = [];
      for (const one of CASES) {
        const results: Result[] = [];
        while (results.length < PAGES) results.push(await runCase(address, one));
        results.sort((a, b) => a.value - b.value);
        const { what, reach } = one;
        all.push({ what, reach, unit: 'ratio', ...(results[(PAGES - 1) / 2] as Result) });
      }
      return all;
    });
    return {
      title: 'Many fields',
      about: `In Chromium ${browser.version()}, each case on ${PAGES} fresh pages, of which the middle one counts. JavaScript and DOM with effects, without layout and paint. One error comes or goes, divided by the same with all errors in one context. Mounting is divided by the same elements written out in one component.`,
      rows,
      tried: TRIED,
    };
  });
}

const TRIED = `Only the field that changes renders. To reach it React clones its own record of every sibling, and of the contexts that
each reads. In fieldsets these are the fieldsets and the fields of one; in one list they are all fields. The least that React
needs was measured, too: one bare \`useSyncExternalStore\` for each field, without messages. In one list of 200 it takes 0.049,
and 0.060 when each field reads a context as ours do; in one list of 2,000 it takes 0.030 and 0.039. In fieldsets it takes
0.019 and 0.005. Mounting bare components takes 1.18.

One part left out at a time, 200 fields in one list (all: 0.076): decoding 0.072, words 0.071, attributes 0.073, comparing
with the errors before 0.075, telling the app 0.074, all five 0.065. Mounting (all: 1.42): listening 1.37, all of the
messages 1.29, reading the name 1.36, an id for the messages 1.37, handlers 1.38, a ref and other props 1.36, attributes in
objects 1.38, copying the input 1.37, everything 1.15. So messages are half of the distance, and the rest is many small
things. Tried without a gain: remembering names, and one list of listeners for all fields.`;
