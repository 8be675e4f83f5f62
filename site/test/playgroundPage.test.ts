import { expect, test } from 'vitest';
import { openSite, visit } from './visitSite.ts';

openSite();

test('the playground shows what its address says, and its address what is chosen', async () => {
  await visit(
    'playground/#errors=FormPwnedPassword&fields=password&lang=de&theme=dark',
    async (page) => {
      const form = page.locator('[data-stage="dark"] form[lang="de"]');
      await form.getByText('Datenleck').waitFor();
      expect(await form.locator('input').count()).toBe(1);

      await page.getByLabel('Add an error').fill('toomanyrequests');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('checkbox', { name: 'username' }).check();
      await page.getByRole('radio', { name: 'light' }).check();
      expect(new URL(page.url()).hash).toBe(
        '#errors=FormPwnedPassword,TooManyRequests&fields=username,password&lang=de&theme=light',
      );
      await page
        .locator('[data-stage="light"]')
        .getByText(/Zu viele/)
        .waitFor();
      expect(await page.getByRole('main').innerText()).toContain('locale="de"');

      await page.reload();
      await page
        .locator('[data-stage="light"] form[lang="de"]')
        .getByText(/Zu viele/)
        .waitFor();
      await page.getByRole('button', { name: 'Remove FormPwnedPassword' }).click();
      await page.getByText('Datenleck').waitFor({ state: 'detached' });
    },
  );
});

test('an address that somebody made up changes nothing but choices', async () => {
  await visit(
    'playground/#errors=<img src=x onerror=alert(1)>&lang=__proto__&theme=x',
    async (page) => {
      await page.getByText('No error, so the form shows none. Add one.').waitFor();
      expect(await page.locator('.playground img').count()).toBe(0);
    },
  );
});
