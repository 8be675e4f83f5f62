import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openSite, visit } from './visitSite.ts';

openSite();

/** The elements that glide, fade or scroll smoothly. */
const movingElements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const seconds = `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat);
      const isMoving = Math.max(...seconds) > 0.01 || scrollBehavior === 'smooth';
      return isMoving ? [element.outerHTML.slice(0, 80)] : [];
    }),
  );

test.each(['', 'errors/', 'errors/form_password_pwned/', 'components/Field/', 'playground/'])(
  '“%s” moves nothing for people who want less motion',
  async (path) => {
    const options = { reducedMotion: 'reduce' } as const;
    await visit(path, async (page) => expect(await movingElements(page)).toEqual([]), options);
  },
);

test('words of languages from right to left stand from right to left', async () => {
  await visit('errors/form_password_pwned/', async (page) => {
    for (const tag of ['ar', 'he'])
      expect(await page.locator(`.sentences [lang="${tag}"]`).getAttribute('dir')).toBe('rtl');
  });
  await visit('languages/he/', async (page) => {
    const main = page.locator('main');
    expect(await main.getAttribute('lang')).toBe('he');
    expect(await main.getAttribute('dir')).toBe('rtl');
    const sentence = page.locator('.language-sentences span').first();
    expect(await sentence.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const code = page.locator('.language-sentences a').first();
    expect(await code.getAttribute('dir')).toBe('ltr');
  });
});

test('no page takes the focus when it opens', async () => {
  await visit('components/ErrorSummary/', async (page) => {
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});
