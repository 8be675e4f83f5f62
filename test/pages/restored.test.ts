import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/findChromium.ts';
import { sentence } from '../react/clerkWire.ts';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The script of the page, with one React. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [pathOf('restored/page.tsx')],
    bundle: true,
    write: false,
    jsx: 'automatic',
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      react: pathOf('../../node_modules/react'),
      'react-dom': pathOf('../../node_modules/react-dom'),
    },
  });
  return outputFiles[0]?.text as string;
}

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
    // Playwright turns the cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
afterAll(() => browser.close());

const errorOn = (page: Page) => page.locator('[data-field=code]').textContent();

it('the back/forward cache: a page that comes back has its errors, and goes on', async () => {
  const script = await bundle();
  const page = await browser.newPage();
  await page.route('http://pages.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: '<main></main><script type="module" src="/page.js"></script>',
        }),
  );
  await page.goto('http://pages.test/form');
  await page.click('button');
  await expect.poll(() => errorOn(page)).toBe(sentence('form_code_incorrect', 'code'));
  await page.goto('http://pages.test/elsewhere');
  await page.evaluate(() => history.back());
  await expect.poll(() => page.title()).toBe('restored');
  expect(await errorOn(page)).toBe(sentence('form_code_incorrect', 'code'));
  await page.type('input', '1');
  expect(await errorOn(page)).toBe('');
  await page.click('button');
  await expect.poll(() => errorOn(page)).toBe(sentence('form_code_incorrect', 'code'));
});
