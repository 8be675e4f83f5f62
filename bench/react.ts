import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findChromium } from '../scripts/findChromium.ts';
import type { Timing } from './measure.ts';
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

const ratio = (what: string, side: Timing, naive: Timing): Row => ({
  what,
  value: side.median / naive.median,
  spread: side.spread,
  unit: 'ratio',
});

/** React in Chromium, both sides on one page. */
export async function reactGroup(): Promise<Group> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body>');
    await page.addScriptTag({ content: await pageScript() });
    const run = (name: string, ...options: unknown[]): Promise<PageResult> =>
      page.evaluate(
        ([name, options]) =>
          (globalThis as never as Record<string, (...options: unknown[]) => PageResult>)[name]?.(
            ...options,
          ) as never,
        [name, options] as const,
      );
    const rows: Row[] = [];
    for (const [layout, where] of [
      ['grouped', 'in fieldsets of ten'],
      ['flat', 'in one list'],
    ] as const)
      for (const [count, reach] of [
        [200, 1 / 20],
        [2000, 1 / 50],
      ] as const) {
        const { ours, naive, bare, rendered } = await run('changeOneError', count, layout);
        const what = `one error changes among ${count.toLocaleString('en')} fields ${where}`;
        rows.push(
          {
            ...ratio(what, ours, naive),
            reach,
            note: `renders ${rendered.ours} against ${rendered.naive}`,
          },
          ratio(`${what}, bare subscriptions`, bare, naive),
        );
      }
    const { ours, naive, bare } = await run('mountForms', 200);
    rows.push(
      { ...ratio('mount 200 fields', ours, naive), reach: 1.15 },
      ratio('mount 200 fields, bare components', bare, naive),
    );
    return {
      title: 'React',
      about: `In Chromium ${browser.version()}: one error comes or goes, against all errors in one context; mounting, against the same elements written out in one component. “Bare” is the least that React asks for the same: one \`useSyncExternalStore\` for each field, and when mounting one context and one \`useId\`, without names, messages, labels or handlers.`,
      rows,
      why: `Only the field that changes renders. In one list the rest of the time is React's own: to reach one
field it copies all its siblings, which takes longer where they read a context, as those of a provider do, and bare
ones miss the goal, too; in fieldsets it copies those of one fieldset. Mounting: what \`Field\` has over bare
components is its label, handlers and copied input element, finding its name in any spelling, and its messages.
Tried in vain: remembering names, one list of listeners in place of a set for each field, no listener for the
language.`,
    };
  } finally {
    await browser.close();
  }
}
