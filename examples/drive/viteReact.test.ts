import { afterAll, beforeAll, expect, it } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import { errorAt } from './fieldText.ts';
import { type RunningApp, runApp } from './runApp.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp('vite-react');
});
afterAll(() => app?.stop());

it('shows errors at their fields, follows the language, and goes on after a success', async () => {
  const page = await app.browser.newPage();
  await page.goto(app.url);
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByLabel('Password').fill('12345678');
  await page.getByRole('button').click();
  const inEnglish = en.errors.form_identifier_exists__email_address;
  await expect.poll(() => errorAt(page, 'Email address')).toBe(inEnglish);
  expect(await errorAt(page, 'Password')).toBe(en.errors.form_password_pwned);

  await page.getByRole('combobox').selectOption('de');
  const inGerman = de.errors.form_identifier_exists__email_address;
  await expect.poll(() => errorAt(page, 'E-Mail-Adresse')).toBe(inGerman);
  expect(await errorAt(page, 'Passwort')).toBe(de.errors.form_password_pwned);

  await page.getByLabel('E-Mail-Adresse').fill('grace@example.com');
  await expect.poll(() => errorAt(page, 'E-Mail-Adresse')).toBe('');
  await page.getByRole('button').click();
  await page.getByLabel('Code aus der E-Mail').fill('000000');
  await page.getByRole('button').click();
  const wrongCode = () => errorAt(page, 'Code aus der E-Mail');
  await expect.poll(wrongCode).toBe(de.errors.form_code_incorrect);
  await page.getByLabel('Code aus der E-Mail').fill('424242');
  await page.getByRole('button').click();
  await page.getByText('Willkommen!').waitFor();
  await page.close();
});
