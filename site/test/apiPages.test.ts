import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicExports } from '../../test/examples/publicExports.ts';
import { components } from '../src/parts/components.ts';
import { hooks } from '../src/parts/hooks.ts';
import { builtPages } from './builtFiles.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { openSite, visit } from './visitSite.ts';

openSite();

const pages = new Map(builtPages);
const apiPages = builtPages.filter(([path]) => path.startsWith('api/'));

test('every public export has its place on a page of the API', () => {
  const missing = publicExports()
    .filter(({ name }) => !apiPages.some(([, html]) => html.includes(`id="${name}"`)))
    .map(({ entry, name }) => `${entry}: ${name}`);
  expect(missing).toEqual([]);
});

test('every example of the sources is on a page', () => {
  const texts = apiPages.map(([, html]) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ''));
  const escaped = (code: string) =>
    code.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replace(/\s+/g, '').slice(0, 60);
  const missing = publicExports().flatMap(({ name, doc }) =>
    (doc?.examples ?? [])
      .filter((code) => !texts.some((text) => text.includes(escaped(code))))
      .map(() => name),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['components', components],
  ['hooks', hooks],
] as const)('the pages of %s have all parts, and every state of Storybook', (folder, words) => {
  const exported = publicExports().filter(
    ({ entry, name, isType }) =>
      entry === 'clerk-error-i18n/react' &&
      !isType &&
      name.startsWith('use') === (folder === 'hooks'),
  );
  expect(Object.keys(words).sort()).toEqual(exported.map(({ name }) => name).sort());
  for (const name of Object.keys(words)) {
    const html = pages.get(`${folder}/${name}/index.html`) ?? '';
    for (const part of ['when', 'states', 'accessibility', 'reference'])
      expect(html, `${name} ${part}`).toContain(`id="${part}"`);
    const stories = readFileSync(`stories/${folder}/${name}.stories.tsx`, 'utf8');
    for (const [, state = ''] of stories.matchAll(/^export const (\w+): Story/gm))
      expect(html, `${name} ${state}`).toContain(`id="${state.toLowerCase()}"`);
  }
});

test('every file of states is on a page', () => {
  const files = readdirSync('stories/states').filter((file) => /^(use[A-Z]|[A-Z])/.test(file));
  const names = files.map((file) => file.replace(/\.tsx?$/, ''));
  const known = [...Object.keys(components), ...Object.keys(hooks), 'FailedForm', 'useAnswer'];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test('live states are in the chosen language, and clear what is edited', async () => {
  await visit('components/Field/', async (page) => {
    await chooseLanguage(page, 'he');
    await page.locator('.part-state').nth(1).scrollIntoViewIfNeeded();
    const state = page.locator('.part-state').nth(1).locator('[lang="he"]');
    await state
      .getByText(/אימייל|דוא/)
      .first()
      .waitFor();
    expect(await state.getAttribute('dir')).toBe('rtl');
    const input = state.locator('input');
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    await input.fill('other@example.com');
    expect(await input.getAttribute('aria-invalid')).toBeNull();
  });
});
