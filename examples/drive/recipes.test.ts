import { afterAll, beforeAll, expect, it } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import { errorAt } from './fieldText.ts';
import { type RunningApp, runApp } from './runApp.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp('recipes');
});
afterAll(() => app?.stop());

const CODE = 'form_identifier_not_found__identifier';

it.each(['page', 'react-intl', 'lingui', 'paraglide', 'svelte'])(
  '%s: errors follow the language',
  async (recipe) => {
    const page = await app.browser.newPage();
    await page.goto(`${app.url}/?recipe=${recipe}`);
    await page.getByLabel('Email').fill('ada@example.com');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => errorAt(page, 'Email')).toBe(en.errors[CODE]);
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await expect.poll(() => errorAt(page, 'Email')).toBe(de.errors[CODE]);
    await page.close();
  },
);

it('a toast says what failed, in the language of the page', async () => {
  const page = await app.browser.newPage();
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => page.locator('output').textContent()).toContain(en.errors[CODE]);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(() => page.locator('output').textContent()).toContain(de.errors[CODE]);
  await page.close();
});

it('a toast says what failed in Clerk’s own <SignIn>', async () => {
  const page = await app.browser.newPage();
  await page.goto(`${app.url}/?recipe=clerk`);
  const toast = () => page.locator('output').textContent();
  const address = page.getByLabel('Email address');
  await address.fill('ada@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(toast).toContain(en.errors[CODE]);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await address.fill('grace@example.com');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(toast).toContain(de.errors[CODE]);
  await page.close();
});
