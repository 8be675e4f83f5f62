import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicExports } from '../examples/publicExports.ts';
import { compileSamples } from './compileSamples.ts';

/** Pages that contain their own code. Other pages quote files that are compiled or run. */
const PAGES = [
  'README.md',
  'docs/react.md',
  'docs/standalone.md',
  'docs/light.md',
  'docs/core.md',
  'docs/words.md',
  'docs/languages.md',
  'docs/testing.md',
  'docs/form-libraries.md',
  'docs/migrating.md',
];

/** The code of a page. A tag without its content gets closed. */
const blocksOf = (page: string): [name: string, code: string][] =>
  [...readFileSync(page, 'utf8').matchAll(/^```tsx?\n(.*?)^```/gms)].map(([, code = ''], index) => [
    `${page.replaceAll('/', '-')}.${index}`,
    code.replace(/\n>\n$/, '\n/>\n'),
  ]);

test('the code of the docs compiles', { timeout: 60_000 }, () => {
  const blocks = PAGES.flatMap(blocksOf);
  expect(blocks.length).toBeGreaterThan(15);
  expect(compileSamples(blocks, ['test/docs/given.d.ts'])).toBe('');
});

test('the page of the API names every function and component', () => {
  const api = readFileSync('docs/api.md', 'utf8');
  const missing = publicExports().filter(
    ({ name, isType }) => !isType && !api.includes(`\`${name}\``),
  );
  expect(missing.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
});

test('the README has at most 150 lines', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(151);
});

test('every file that the architecture names is there', () => {
  const named = ['docs/architecture.md', 'CONTRIBUTING.md'].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/`((?:src|locales|docs)\/[\w./-]+\w)`/g)].map(
      ([, path = '']) => path,
    ),
  );
  expect(named.length).toBeGreaterThan(25);
  // An example of a language that does not exist yet.
  const missing = named.filter((path) => !existsSync(path) && !/\/da\b/.test(path));
  expect(missing).toEqual([]);
});
