import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import ar from '../../locales/ar.json' with { type: 'json' };
import de from '../../locales/de.json' with { type: 'json' };
import { errorAt } from './fieldText.ts';
import { type RunningApp, runApp } from './runApp.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp('next-app');
});
afterAll(() => app?.stop());

async function send(page: Page, labels: readonly [string, string], address: string) {
  await page.getByLabel(labels[0]).fill(address);
  await page.getByLabel(labels[1]).fill('12345678');
  await page.getByRole('button').click();
}

const GERMAN = ['E-Mail-Adresse', 'Passwort'] as const;
const ARABIC = ['البريد الإلكتروني', 'كلمة المرور'] as const;

it.each(['/de', '/de/next-intl'])(
  '%s works without JavaScript, and its HTML holds only the messages that it shows',
  async (path) => {
    const page = await app.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${app.url}${path}`);
    const messages = [...new Set(Object.values(de.errors))].sort();
    const held = (html: string) => messages.filter((text) => html.includes(text));
    expect(held(await page.content())).toEqual([]);
    await send(page, GERMAN, 'taken@example.com');
    const taken = de.errors.form_identifier_exists__email_address;
    await expect.poll(() => errorAt(page, GERMAN[0])).toBe(taken);
    expect(await errorAt(page, GERMAN[1])).toBe(de.errors.form_password_pwned);
    expect(held(await page.content())).toEqual([de.errors.form_password_pwned, taken]);
    expect(page.url()).toBe(`${app.url}${path}`);
    expect(await page.getByLabel(GERMAN[0]).inputValue()).toBe('taken@example.com');
    await page.close();
  },
);

it.each(['/de/shadcn-form', '/de/shadcn-field'])(
  '%s shows errors of zod and of Clerk at the same places',
  async (path) => {
    const page = await app.browser.newPage();
    const html = await (await fetch(`${app.url}${path}`)).text();
    expect(Object.values(de.errors).filter((text) => html.includes(text))).toEqual([]);
    // zod checks once the page's scripts have loaded.
    await page.goto(`${app.url}${path}`, { waitUntil: 'networkidle' });
    await page.getByRole('button').click();
    await expect.poll(() => errorAt(page, GERMAN[0])).toBe('Gib eine E-Mail-Adresse ein.');
    expect(await errorAt(page, GERMAN[1])).toBe('Wähle ein Passwort.');
    await send(page, GERMAN, 'taken@example.com');
    const taken = de.errors.form_identifier_exists__email_address;
    await expect.poll(() => errorAt(page, GERMAN[0])).toBe(taken);
    expect(await errorAt(page, GERMAN[1])).toBe(de.errors.form_password_pwned);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe(await page.getByLabel(GERMAN[0]).getAttribute('id'));
    await page.getByLabel(GERMAN[0]).fill('ada@example.com');
    await expect.poll(() => errorAt(page, GERMAN[0])).toBe('');
    expect(await errorAt(page, GERMAN[1])).toBe(de.errors.form_password_pwned);
    await page.getByRole('button').click();
    await page.getByText('Angelegt.').waitFor();
    await page.close();
  },
);

it('a server says what failed there, in the language of next-intl', async () => {
  const page = await app.browser.newPage();
  await page.goto(`${app.url}/de/next-intl/team`);
  const text = de.errors.resource_not_found__OrganizationNotFound;
  await expect.poll(() => page.getByRole('status').textContent()).toBe(text);
  await page.close();
});

it('goes on in the browser, from right to left in Arabic', async () => {
  const page = await app.browser.newPage();
  const logged: string[] = [];
  page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(error.message));
  await page.goto(`${app.url}/ar`);
  expect(await page.locator('html[lang=ar]').getAttribute('dir')).toBe('rtl');
  await send(page, ARABIC, 'taken@example.com');
  const taken = ar.errors.form_identifier_exists__email_address;
  await expect.poll(() => errorAt(page, ARABIC[0])).toBe(taken);
  await page.getByLabel(ARABIC[0]).fill('ada@example.com');
  await expect.poll(() => errorAt(page, ARABIC[0])).toBe('');
  await send(page, ARABIC, 'ada@example.com');
  await page.getByText('تم الإنشاء.').waitFor();
  expect(logged).toEqual([]);
  await page.close();
});

it.each([
  ['/', 200],
  ['/xx', 404],
])('%s has status %i', async (path, status) => {
  expect((await fetch(`${app.url}${path}`)).status).toBe(status);
});
