import type { PageResult } from './page/sides.ts';
import { type Call, middleRatio, PAGES, pageScript, runCase, withChromium } from './pages.ts';
import type { Row } from './report.ts';
import { type Rewrite, together, unchanged } from './rewriteSources.ts';

/** More than for a goal: parts are close to each other. */
const MORE_PAGES = 2 * PAGES + 1;

/** A part of the library, by what is left out with it. */
export type Parts = Readonly<Record<string, Rewrite>>;

/** Every part by itself, and all of them. */
const leftOut = (parts: Parts): Parts => ({
  'all of it': unchanged,
  // The same once more: how far two rows may be apart that measure the same.
  'all of it, again': unchanged,
  ...parts,
  'without any of these': together(...Object.values(parts)),
});

/** What a case takes with the library as it is, and with one part left out at a time. */
export const partRows = (call: Call, parts: Parts): Promise<Row[]> =>
  withChromium(async (browser) => {
    const sides = await Promise.all(
      Object.entries(leftOut(parts)).map(async ([what, rewrite]) => {
        const results: PageResult<string>[] = [];
        return { what, results, script: await pageScript(rewrite) };
      }),
    );
    for (let page = 0; page < MORE_PAGES; page++)
      for (const { script, results } of sides) results.push(await runCase(browser, script, call));
    return sides.map(({ what, results }) => ({
      what,
      ...middleRatio('ours', results),
      unit: 'ratio',
    }));
  });

/** How a table of such rows came about. */
export const ABOUT_PARTS = `with one part of the library left out at a time; each on ${MORE_PAGES} pages, of which the middle one counts.`;

/** How to read it. */
export const READ_PARTS =
  'The first two rows measure the same: what is no farther apart than they are, or than the spread, says nothing.';
