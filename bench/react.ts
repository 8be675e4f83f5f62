import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findChromium } from '../scripts/findChromium.ts';
import type { PageResult } from './reactPage.tsx';
import type { Group, Row } from './report.ts';

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['bench/reactPage.tsx'],
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
        const { ours, naive, rendered } = await run('changeOneError', count, layout);
        rows.push({
          what: `one error changes among ${count.toLocaleString('en')} fields ${where}`,
          value: ours.median / naive.median,
          spread: ours.spread,
          unit: 'ratio',
          reach,
          note: `renders ${rendered.ours} against ${rendered.naive}`,
        });
      }
    const mounted = await run('mountForms', 200);
    return {
      title: 'React',
      about: `In Chromium ${browser.version()}: one error comes or goes, against all errors in one context; mounting, against the same elements written out.`,
      rows: [
        ...rows,
        {
          what: 'mount 200 fields',
          value: mounted.ours.median / mounted.naive.median,
          spread: mounted.ours.spread,
          unit: 'ratio',
          reach: 1.15,
        },
      ],
      why: `Only the field that changes renders. In one list the rest of the time is React's own: to reach one
field it copies all its siblings, which takes longer for those that read a context; in fieldsets it
copies those of one fieldset. Mounting, tried one by one over the plain markup: a component for each field costs 3 %, its
subscription 12 %, its own id 3 to 5 %, the label, handlers and copied input element of \`Field\` 10 %, the
form itself 3 %; the rest is reading names and finding messages.`,
    };
  } finally {
    await browser.close();
  }
}
