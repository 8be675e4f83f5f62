import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './chooseLanguage.ts';
import { openSite, visit } from './visitSite.ts';

/** One page of each kind. */
const KINDS = [
  ['the front page', ''],
  ['the list of codes', 'errors/'],
  ['a code with causes', 'errors/form_password_pwned/'],
  ['a code for developers', 'errors/resource_locked/'],
  ['a name that shares its code', 'errors/user_locked/UserLocked/'],
  ['an error of the client', 'errors/passkey_not_supported/'],
  ['a guide', 'guides/react/'],
  ['a component', 'components/Field/'],
  ['an entry of the API', 'api/react/'],
  ['the box to paste into', 'explain/'],
  ['the playground', 'playground/'],
  ['a component', 'components/Field/'],
  ['a component that may take the focus', 'components/ErrorSummary/'],
  ['a hook', 'hooks/useClerkError/'],
  ['an entry of the API', 'api/react/'],
  ['the API', 'api/'],
  ['a language from right to left', 'languages/ar/'],
] as const;
/** Brotli, for all scripts of a page. */
const MOST_SCRIPT = 150 * 1024;

openSite();

/** What the scripts among some requests weigh, as Brotli. */
async function scriptBytes(requests: readonly string[]): Promise<number> {
  const scripts = requests.filter((url) => url.endsWith('.js'));
  const bodies = await Promise.all(scripts.map(async (url) => (await fetch(url)).arrayBuffer()));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(KINDS)('%s', (_, path) => {
  test('is accessible in both colours, fits a phone, and is light', async () => {
    await visit(path, async (page, requests) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForSelector(`:root[data-theme="${colorScheme}"]`);
        expect(await violations(page), colorScheme).toEqual([]);
      }
      // A demo loads its scripts when it comes into view.
      const demo = page.locator('astro-island').first();
      if (await demo.count()) await demo.scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      await page.setViewportSize({ width: 390, height: 844 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
      expect(await scriptBytes(requests)).toBeLessThanOrEqual(MOST_SCRIPT);
      expect(requests.filter((url) => /\/search[\w-]*\.json/.test(url))).toEqual([]);
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

test('a page of an error shows it live, in any language', async () => {
  await visit('errors/form_password_pwned/', async (page) => {
    await chooseLanguage(page, 'ar');
    const form = page.locator('form[lang="ar"][dir="rtl"]');
    await form.getByText('تسريب').waitFor();
    expect(await form.locator('input').getAttribute('aria-invalid')).toBe('true');
  });
});
