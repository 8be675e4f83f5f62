import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../scripts/findChromium.ts';
import { type Ratio, ratioOf } from './measure.ts';
import type { PageResult } from './page/sides.ts';
import { type Rewrite, rewriteSources, unchanged } from './rewriteSources.ts';

/** A function of the page, and what it is called with. */
export type Call = readonly [name: string, ...options: unknown[]];

type Result = PageResult<string>;

/** Odd, so that one is in the middle. */
export const PAGES = 3;

/** The script of the page that measures React, with changes to the library's sources. */
export async function pageScript(rewrite: Rewrite = unchanged): Promise<string> {
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
    plugins: [rewriteSources(rewrite)],
  });
  return outputFiles[0]?.text ?? '';
}

/** Gives a Chromium to `use`, and closes it. */
export async function withChromium<Value>(use: (browser: Browser) => Promise<Value>) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic'],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** On a page of its own: what ran before on a page changes how fast the next case is. */
export async function runCase(browser: Browser, script: string, call: Call): Promise<Result> {
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

/** A side divided by the side `naive`, on the page where that is in the middle. */
export function middleRatio(side: string, results: readonly Result[]): Ratio {
  const ratios = results
    .map(({ timings }) => ratioOf(timings[side] as never, timings.naive as never))
    .sort((a, b) => a.value - b.value);
  return ratios[Math.floor(ratios.length / 2)] as Ratio;
}
