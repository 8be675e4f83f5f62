import { afterAll, beforeAll, expect, it } from 'vitest';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import { errorAt } from './fieldText.ts';
import { type RunningApp, runApp } from './runApp.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp('vite-vue');
});
afterAll(() => app?.stop());

it('shows an error at its field and one for the form, and follows the language', async () => {
  const page = await app.browser.newPage();
  await page.goto(app.url);
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByLabel('Password').fill('12345678');
  await page.getByRole('button').click();
  await expect.poll(() => errorAt(page, 'Password')).toBe(en.errors.form_password_pwned);
  expect(await errorAt(page, 'Email address')).toBe('');
  expect(await page.getByRole('alert').textContent()).toBe(
    en.errors.captcha_invalid__CaptchaInvalid,
  );

  await page.getByRole('combobox').selectOption('de');
  await expect.poll(() => errorAt(page, 'Passwort')).toBe(de.errors.form_password_pwned);
  expect(await page.getByRole('alert').textContent()).toBe(
    de.errors.captcha_invalid__CaptchaInvalid,
  );

  await page.getByLabel('Passwort').fill('correct horse battery staple');
  await expect.poll(() => errorAt(page, 'Passwort')).toBe('');
  await page.getByRole('button').click();
  await page.getByText('Fertig.').waitFor();
  expect(await page.getByRole('alert').textContent()).toBe('');
  await page.close();
});
