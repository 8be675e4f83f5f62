import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findChromium } from '../scripts/findChromium.ts';
import type { PageResult } from './reactPage.tsx';
import type { Group } from './report.ts';

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
    const run = (name: string, count: number): Promise<PageResult> =>
      page.evaluate(
        ([name, count]) =>
          (globalThis as never as Record<string, (count: number) => PageResult>)[name as string]?.(
            count as number,
          ) as never,
        [name, count] as const,
      );
    const some = await run('changeOneError', 200);
    const many = await run('changeOneError', 2000);
    const mounted = await run('mountForms', 200);
    const renders = ({ rendered }: PageResult) =>
      `renders ${rendered.ours} against ${rendered.naive}`;
    return {
      title: 'React',
      about: `In Chromium ${browser.version()}: one error changes, against all errors in one context; mounting, against the same elements written out.`,
      rows: [
        {
          what: 'one error changes among 200 fields',
          value: some.ours / some.naive,
          unit: 'ratio',
          reach: 1 / 20,
          note: renders(some),
        },
        {
          what: 'one error changes among 2,000 fields',
          value: many.ours / many.naive,
          unit: 'ratio',
          reach: 1 / 50,
          note: renders(many),
        },
        {
          what: 'mount 200 fields',
          value: mounted.ours / mounted.naive,
          unit: 'ratio',
          reach: 1.15,
        },
      ],
      why: `Only the two fields that change render. The rest of the time is React's own: it copies the list of
children above a field that changes, which grows with the form, and each step also decodes and
translates an error. Mounting: a field has one subscription, one context and one copied element more
than the markup written out.`,
    };
  } finally {
    await browser.close();
  }
}
