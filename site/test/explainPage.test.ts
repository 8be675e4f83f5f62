import { describe, expect, test } from 'vitest';
import { openSite, visit } from './visitSite.ts';

openSite();

const PWNED = { code: 'form_password_pwned', message: 'x', meta: { param_name: 'password' } };
const BODY = JSON.stringify({ errors: [PWNED], clerk_trace_id: 'trace1' });
const HAR = {
  log: {
    entries: [
      {
        request: { method: 'POST', url: 'https://clerk.test/v1/client/sign_ups?token=secret' },
        response: { status: 422, content: { text: BODY } },
      },
    ],
  },
};

describe('the box', () => {
  test.each([
    ['a response', BODY, 'form_password_pwned'],
    ['a log line', `12:00 ERROR ${BODY}`, 'form_password_pwned'],
    ['a code', 'it says user_locked', 'user_locked'],
    ['a recording', JSON.stringify(HAR), 'form_password_pwned'],
  ])('explains %s, and sends nothing', async (_, text, code) => {
    await visit('explain/', async (page, requests) => {
      const before = requests.length;
      await page.getByLabel('Response, SDK error').fill(text);
      const link = page.getByRole('heading', { level: 2 }).getByRole('link', { name: code });
      await link.waitFor();
      expect(requests.slice(before)).toEqual([]);
      expect(await page.getByRole('main').innerText()).not.toContain('secret');
      await link.click();
      await page.waitForURL(new RegExp(`/errors/${code}/`));
    });
  });

  test('speaks other languages, for which it loads only words', async () => {
    await visit('explain/', async (page, requests) => {
      await page.getByLabel('Response, SDK error').fill(BODY);
      const before = requests.length;
      await page.getByLabel('Language').selectOption('de');
      await page.locator('[lang="de"]').getByText('Datenleck').waitFor();
      const rest = requests.slice(before).map((url) => url.replace(/^.*\/_astro\//, ''));
      expect(rest.filter((name) => !/^[\w.-]+\.js$/.test(name))).toEqual([]);
    });
  });

  test('takes a file', async () => {
    await visit('explain/', async (page) => {
      const file = { name: 'page.har', mimeType: '', buffer: Buffer.from(JSON.stringify(HAR)) };
      await page.getByLabel('Or a file').setInputFiles(file);
      await page.getByText('One failure in page.har.').waitFor();
      await page
        .getByText(/POST https:\/\/clerk\.test\/v1\/client\/sign_ups · api · HTTP 422/)
        .waitFor();
    });
  });

  test('shows what is hostile as text, and says when there is nothing', async () => {
    await visit('explain/', async (page) => {
      const evil = '<img src=x onerror=alert(1)>';
      const box = page.getByLabel('Response, SDK error');
      await box.fill(JSON.stringify({ errors: [{ code: evil, message: evil, meta: {} }] }));
      await page.getByRole('heading', { level: 2 }).getByText(evil).waitFor();
      expect(await page.locator('.found img').count()).toBe(0);
      await box.fill('nothing of the kind');
      await page.getByText('No Clerk error found.').waitFor();
    });
  });

  test('refuses what is too long, and says what to do', async () => {
    await visit('explain/', async (page) => {
      const buffer = Buffer.alloc(20_000_001, 'x');
      await page.getByLabel('Or a file').setInputFiles({ name: 'big.log', mimeType: '', buffer });
      await page.getByText(/big\.log is longer than 20 million characters.*npx/).waitFor();
    });
  });
});
