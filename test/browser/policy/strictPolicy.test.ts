import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import de from '../../../locales/de.json' with { type: 'json' };
import en from '../../../locales/en.json' with { type: 'json' };
import { findChromium } from '../../../scripts/findChromium.ts';

const POLICY = "default-src 'self'";
const HTML = `<!doctype html><html lang="en"><title>Demo</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/start.css"><div id="root"></div><script type="module" src="/start.js"></script></html>`;
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves the built demo under the policy. */
async function serve(): Promise<Server> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'start.tsx')],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    outdir: '/',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const server = createServer(({ url = '/' }, reply) => {
    const name = basename(new URL(url, 'http://localhost').pathname);
    const type = TYPES[extname(name)] ?? 'text/html; charset=utf-8';
    reply.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
    reply.end(files.get(name) ?? (type.startsWith('text/html') ? HTML : ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

let server: Server;
let browser: Browser;
let page: Page;
/** What the policy refused, as the browser reports it, but for the worker that clerk-js makes of a blob. */
let refused: string[];

beforeAll(async () => {
  const executablePath = findChromium();
  server = await serve();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic', '--disable-blink-features=AutomationControlled'],
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  refused = [];
  await page.exposeFunction('refuse', (text: string) => {
    if (text !== 'worker-src: blob') refused.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { refuse } = window as unknown as { refuse(text: string): void };
      refuse(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
});
afterEach(() => page.close());

const open = (search = '') => {
  const { port } = server.address() as AddressInfo;
  return page.goto(`http://localhost:${port}/${search}`);
};
const button = () => page.getByRole('button');
const described = (name: string) =>
  page.locator(`input[name=${name}]`).evaluate((input) => {
    const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
  });

it.each([
  ['en', en.errors],
  ['de', de.errors],
])('the demo shows its errors at their fields, in %s', async (locale, words) => {
  await open(`?locale=${locale}`);
  await button().click();
  const taken = words.form_identifier_exists__email_address;
  await expect.poll(() => described('email_address')).toBe(taken);
  expect(await page.locator('.clerk-error-summary').getAttribute('data-count')).toBe('4');
  const edge = page.locator('input[name=password]');
  expect(await edge.evaluate((input) => getComputedStyle(input).borderColor)).toBe(
    'rgb(217, 45, 55)',
  );
  expect(refused).toEqual([]);
});

it('what only a screen reader hears is hidden, and a wait counts down', async () => {
  await open('?page=sign-in');
  await button().click();
  await page.getByRole('timer').getByText(/\d/).waitFor();
  const heard = page.locator('.clerk-heard-only');
  for (const element of await heard.all())
    expect(await element.evaluate((node) => node.getBoundingClientRect().width)).toBe(1);
  expect(await heard.count()).toBeGreaterThan(0);
  expect(refused).toEqual([]);
});

it('the policy refuses what stands in the HTML', async () => {
  await open();
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    document.body.append(Object.assign(document.createElement('script'), { text: ';' }));
  });
  await expect.poll(() => refused).toEqual(['style-src-attr: inline', 'script-src-elem: inline']);
});
