import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/findChromium.ts';
import { serveFolder } from '../../scripts/serveFolder.ts';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
}

/** How Storybook's parts talk. */
interface Channel {
  emit(event: string, value: unknown): void;
  once(event: string, listener: (value: { readonly status: string }) => void): void;
}

const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.storybook-'));
const build = ['storybook', 'build', '--quiet', '--disable-telemetry', '-o', folder];
const { stdout, stderr } = spawnSync('npx', build, { encoding: 'utf8' });
const index = join(folder, 'index.json');
if (!existsSync(index)) throw new Error(`Storybook was not built:\n${stdout}${stderr}`);
const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> };
const ofType = (type: Entry['type']) =>
  Object.values(entries).filter((entry) => entry.type === type);

const executablePath = findChromium();
const browser: Browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  // clerk-js reports a network failure as success where it believes that a robot drives the page.
  args: ['--no-sandbox', '--disable-blink-features=AutomationControlled'],
});
// A host of static files often serves it below a path.
const site = await serveFolder(folder, '/some/path/');

afterAll(async () => {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the built Storybook; an exception in the page or a lost file fails it. */
async function visit(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${error.stack}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`);
  });
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  try {
    await page.goto(site.url + path);
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

test('it opens on the overview', async () => {
  await visit('index.html', async (page) => {
    const preview = page.frameLocator('#storybook-preview-iframe');
    await preview.getByRole('heading', { level: 1, name: 'clerk-error-i18n' }).waitFor();
    expect(page.url()).toContain('path=/docs/overview--docs');
  });
});

/** Shows a story or a page of the docs without loading the page anew, and waits until it is drawn. */
const show = (page: Page, entry: Entry): Promise<string> =>
  page.evaluate(
    ({ id, type }) =>
      new Promise((resolve) => {
        const channel = (globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
          .__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('docsRendered', () => resolve('shown'));
        channel.once('storyMissing', () => resolve('missing'));
        // The play function and the checks of the story are over.
        channel.once('storyFinished', ({ status }) =>
          resolve(status === 'success' ? 'shown' : status),
        );
        channel.emit('setCurrentStory', { storyId: id, viewMode: type });
      }),
    entry,
  );

const PREVIEW = 'iframe.html?id=overview--docs&viewMode=docs';

test('every story is shown, and does what its play function says', async () => {
  await visit(PREVIEW, async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const ends: string[] = [];
    for (const entry of ofType('story')) ends.push(`${entry.id}: ${await show(page, entry)}`);
    expect(ends.length).toBeGreaterThan(40);
    expect(ends.filter((end) => !end.endsWith(': shown'))).toEqual([]);
  });
}, 90_000);

test('a form is there when its story is the first thing that a page shows', async () => {
  await visit('iframe.html?id=forms--sign-up&viewMode=story', async (page) => {
    await page.getByRole('button').waitFor();
  });
});

describe('the docs', () => {
  test('have pages that are shown, with a story and props', async () => {
    await visit(PREVIEW, async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const entry of ofType('docs').filter(({ title }) => title !== 'Overview')) {
        expect(await show(page, entry), entry.id).toBe('shown');
        const name = entry.title.split('/').at(-1) ?? '';
        await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
        await page.locator('.docs-story').first().waitFor();
        if (entry.id.startsWith('components-')) await page.getByRole('table').first().waitFor();
      }
    });
  }, 90_000);

  test('have a page for each component and hook', () => {
    const parts = readFileSync('docs/api.md', 'utf8')
      .split('\n')
      .find((line) => line.includes('`clerk-error-i18n/react`'));
    const names = [...(parts ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const titles = Object.values(entries).flatMap(({ type, title }) =>
      type === 'docs' ? title.split('/').slice(-1) : [],
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !titles.includes(name ?? ''))).toEqual([]);
  });
});
