import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../scripts/findChromium.ts';
import { ratioOf } from './measure.ts';
import type { PageResult } from './page/sides.ts';
import type { Group, Row } from './report.ts';

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['bench/page/index.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

type Result = PageResult<string>;

/** What the page is asked, and the row of each side; all are divided by the side `naive`. */
interface Case {
  readonly call: readonly [name: string, ...options: unknown[]];
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

/** Odd, so that one is in the middle. */
const PAGES = 3;

/** On a page of its own: what ran before on a page changes how fast the next case is. */
async function runCase(browser: Browser, script: string, call: Case['call']): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><body>');
    await page.addScriptTag({ content: script });
    return await page.evaluate(([name, ...options]) => {
      const calls = globalThis as never as Record<string, (...options: unknown[]) => Result>;
      return calls[name]?.(...options) as Result;
    }, call);
  } finally {
    await page.close();
  }
}

/** The row of a side: the middle one of its ratios on the pages. */
function rowOf(side: string, row: Case['sides'][string], results: readonly Result[]): Row {
  const ratios = results
    .map(({ timings }) => ratioOf(timings[side] as never, timings.naive as never))
    .sort((a, b) => a.value - b.value);
  const rendered = results[0]?.rendered;
  return {
    ...row,
    ...(ratios[(PAGES - 1) / 2] as (typeof ratios)[number]),
    unit: 'ratio',
    ...(rendered && { note: `renders ${rendered[side]} against ${rendered.naive}` }),
  };
}

/** React in Chromium, all sides of a case on one page. */
export async function reactGroup(): Promise<Group> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic'],
  });
  try {
    const script = await pageScript();
    const rows: Row[] = [];
    for (const { call, sides } of CASES) {
      const results: Result[] = [];
      while (results.length < PAGES) results.push(await runCase(browser, script, call));
      for (const [side, row] of Object.entries(sides)) rows.push(rowOf(side, row, results));
    }
    return {
      title: 'React',
      about: `In Chromium ${browser.version()}, each case on ${PAGES} fresh pages, of which the middle one counts: one error comes or goes, against all errors in one context; mounting, against the same elements written out in one component. “Bare” is the least that React asks for the same: one \`useSyncExternalStore\` for each field, and when mounting one context and one \`useId\`, without names, messages, labels or handlers.`,
      rows,
      why: `Only the field that changes renders. To reach one field React copies all its siblings, each with the
contexts that it reads: the rows for bare components show that part. In fieldsets it copies those of one fieldset. What
is left is decoding, translating, and setting attributes. Mounting: what \`Field\` has over bare components is its
label, handlers, copied input element, name in any spelling, and messages. Tried, without a measurable gain:
remembering names, one list of listeners in place of a set for each field, no listener for the language.`,
    };
  } finally {
    await browser.close();
  }
}
