import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import { type RunningApp, runApp } from './runApp.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp('expo');
});
afterAll(() => app?.stop());

it.each([
  ['en-US', en, ['Email address', 'Password', 'Sign up', 'Welcome!']],
  ['de-AT', de, ['E-Mail-Adresse', 'Passwort', 'Registrieren', 'Willkommen!']],
] as const)(
  'in %s, shows errors at their fields until they are edited',
  async (locale, words, t) => {
    const page = await app.browser.newPage({ locale });
    await page.goto(app.url);
    await page.getByLabel(t[0]).fill('ada@example.com');
    await page.getByLabel(t[1]).fill('12345678');
    await page.getByRole('button', { name: t[2] }).click();
    const taken = page.getByText(words.errors.form_identifier_exists__email_address);
    await taken.waitFor();
    await page.getByText(words.errors.form_password_pwned).waitFor();
    expect(await page.getByLabel(t[0]).getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel(t[0]).fill('grace@example.com');
    await expect.poll(() => taken.count()).toBe(0);
    await page.getByRole('button', { name: t[2] }).click();
    await page.getByText(t[3]).waitFor();
    await page.close();
  },
);

it('is compiled for Android by Hermes', () => {
  const folder = join(import.meta.dirname, '../expo/dist/_expo/static/js/android');
  expect(existsSync(folder) && readdirSync(folder)).toEqual([expect.stringMatching(/\.hbc$/)]);
});
