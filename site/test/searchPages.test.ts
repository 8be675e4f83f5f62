import { expect, test } from 'vitest';
import { openSite, visit } from './visitSite.ts';

openSite();

test('the search opens by a key, forgives a slip, and goes where the arrows point', async () => {
  await visit('guides/react/', async (page) => {
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.fill('form_identifer_exsts');
    const best = page.getByRole('option').first();
    await best.waitFor();
    expect(await best.innerText()).toContain('form_identifier_exists');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await best.getAttribute('id'));
    await box.press('ArrowDown');
    await box.press('ArrowUp');
    await box.press('Enter');
    await page.waitForURL(/\/errors\/form_identifier_exists\//);
  });
});

test('the search knows words in other languages, and the API', async () => {
  await visit('', async (page) => {
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Search' });
    await box.fill('Datenleck');
    await page.getByRole('option', { name: /^form_password_pwned/ }).waitFor();
    await box.fill('useFieldErr');
    await page
      .getByRole('option', { name: /^useFieldError/ })
      .first()
      .waitFor();
    await box.press('Enter');
    await page.waitForURL(/\/hooks\/useFieldError\//);
  });
});

test('the search shows what an index holds as text', async () => {
  const evil = { id: 'x/', title: '<img src=x onerror=alert(1)>', text: '<b>bold</b>' };
  await visit('guides/react/', async (page) => {
    await page.route('**/search.json', (route) => route.fulfill({ json: [evil] }));
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('bold');
    await page.getByText('<b>bold</b>').waitFor();
    expect(await page.locator('dialog img').count()).toBe(0);
  });
});

test('the list is filtered, keeps its filter in the address, and forgives a typing slip', async () => {
  await visit('errors/?words=form_pasword_pwnd', async (page) => {
    const shown = page.locator('#codes li:visible code');
    await page.getByText(/^\d of/).waitFor();
    expect(await shown.first().innerText()).toBe('form_password_pwned');
    await page.getByLabel(/^Code/).fill('locked');
    await page.getByLabel('Status').selectOption('403');
    await page.waitForURL(/\?words=locked&status=403/);
    expect(await shown.first().innerText()).toBe('user_locked');
    await page.getByLabel('Status').selectOption('');
    await page.getByLabel(/^Code/).fill('пароль');
    await page.waitForURL(/\?words=%/);
    // The words of other languages come a little later.
    await shown.filter({ hasText: /^form_password_pwned$/ }).waitFor();
  });
});
