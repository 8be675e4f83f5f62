import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { findChromium } from '../../scripts/findChromium.ts';
import { serveSite } from './serveSite.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

/** Serves the site below a path and starts a browser for the tests of a file. */
export function openSite(): void {
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
}

/** The browser and the site's address, while tests run. */
export const opened = (): { readonly browser: Browser; readonly url: string } => ({
  browser,
  url: site.url,
});

/** Opens a page and runs what follows; complaints of the console and requests to others fail it. */
export async function visit(
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
