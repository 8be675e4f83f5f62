import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/findChromium.ts';
import { serveSite } from './serveSite.ts';

/** One page of each kind. */
const KINDS = [
  ['the front page', ''],
  ['the list of codes', 'errors/'],
  ['a code with causes', 'errors/form_password_pwned/'],
  ['a code for developers', 'errors/resource_locked/'],
  ['a name that shares its code', 'errors/user_locked/UserLocked/'],
  ['an error of the client', 'errors/passkey_not_supported/'],
  ['a guide', 'guides/react/'],
] as const;
/** Brotli, for all scripts of a page. */
const MOST_SCRIPT = 150 * 1024;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  const executablePath = findChromium();
  site = await serveSite('/below/some/path/');
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page and runs what follows; complaints of the console and lost requests fail it. */
async function visit(
  path: string,
  use: (page: Page, requests: string[]) => Promise<void>,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<void> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  try {
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await use(page, requests);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual(
      [],
    );
  } finally {
    await page.close();
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(KINDS)('%s', (_, path) => {
  test.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    await visit(path, async (page) => expect(await violations(page)).toEqual([]), { colorScheme });
  });

  test('fits a phone', async () => {
    await visit(
      path,
      async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });

  test('has few scripts, and loads no search index', async () => {
    await visit(path, async (page, requests) => {
      let bytes = 0;
      for (const url of requests.filter((url) => url.endsWith('.js'))) {
        const body = await (await page.request.get(url)).body();
        bytes += brotliCompressSync(body).length;
      }
      expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
      expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    });
  });

  test('can be read without scripts', async () => {
    await visit(
      path,
      async (page) => {
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      },
      { javaScriptEnabled: false },
    );
  });
});

test('the form on the front page speaks the chosen language and clears what is edited', async () => {
  await visit('', async (page) => {
    await page.getByLabel('Language').selectOption('de');
    const form = page.locator('form[lang="de"]');
    await form.getByText('Zu viele Versuche').waitFor();
    const email = form.locator('input[type="email"]');
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    await email.fill('other@example.com');
    expect(await email.getAttribute('aria-invalid')).not.toBe('true');
  });
});

test('the list is filtered, keeps its filter in the address, and forgives a typing slip', async () => {
  await visit('errors/?words=form_pasword_pwnd', async (page) => {
    const shown = page.locator('#codes li:visible code');
    expect(await shown.allInnerTexts()).toContain('form_password_pwned');
    await page.getByLabel('Code or words').fill('locked');
    await page.getByLabel('Status').selectOption('403');
    expect(await shown.allInnerTexts()).toContain('user_locked');
    expect(page.url()).toContain('?words=locked&status=403');
  });
});

test('the search finds a code and opens its page', async () => {
  await visit('guides/react/', async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('form_identifier_exists');
    const result = page.getByRole('dialog').getByRole('link', { name: /form_identifier_exists/ });
    await result.first().click();
    await page.waitForURL(/\/errors\/form_identifier_exists\//);
  });
});
