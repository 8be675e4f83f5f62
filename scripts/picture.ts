import { spawn } from 'node:child_process';
import { chromium } from 'playwright';
import { findChromium } from './findChromium.ts';

// Draws docs/sign-up.png: the same failed form in three languages, out of Storybook.
const LANGUAGES = ['en', 'de', 'ar'];
const STORY = 'forms--several-errors';
const PORT = 6116;
/** Room around a form, in pixels, for the focus ring. */
const PADDING = 12;
const address = `http://localhost:${PORT}`;

const storybook = spawn(
  'npx',
  ['storybook', 'dev', '-p', `${PORT}`, '--ci', '--quiet', '--disable-telemetry'],
  { stdio: 'ignore', detached: true },
);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

async function whenUp(): Promise<void> {
  for (let second = 0; second < 60; second++) {
    const answer = await fetch(`${address}/index.json`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('Storybook did not start.');
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  // clerk-js treats failures differently when it believes that a robot drives the page.
  args: ['--no-sandbox', '--disable-blink-features=AutomationControlled'],
});
try {
  await whenUp();
  const shots: string[] = [];
  for (const language of LANGUAGES) {
    const page = await browser.newPage({
      viewport: { width: 480, height: 900 },
      deviceScaleFactor: 2,
    });
    await page.goto(`${address}/iframe.html?id=${STORY}&viewMode=story&globals=locale:${language}`);
    await page.locator('.clerk-error-summary li').first().waitFor({ timeout: 60_000 });
    await page.waitForFunction((tag) => document.documentElement.lang === tag, language);
    // The story takes the focus and writes its last messages a moment after the first one.
    await page.waitForTimeout(1000);
    const form = await page.locator('form').boundingBox();
    if (!form) throw new Error(`The form is not shown in ${language}.`);
    const picture = await page.screenshot({ clip: grown(form, PADDING) });
    shots.push(picture.toString('base64'));
    await page.close();
  }
  const images = shots.map(
    (shot) =>
      `<img style="width:420px;border:1px solid #ddd;border-radius:8px" src="data:image/png;base64,${shot}">`,
  );
  const sheet = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await sheet.setContent(
    `<!doctype html><body style="margin:0;padding:16px;display:flex;gap:16px;background:#fff;align-items:flex-start;width:max-content">${images.join('')}</body>`,
  );
  await sheet.locator('body').screenshot({ path: 'docs/sign-up.png' });
} finally {
  await browser.close();
  if (storybook.pid) process.kill(-storybook.pid);
}
