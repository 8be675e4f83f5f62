import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalog, codeGroups } from '../../src/catalog/index.ts';
import { createClerkTranslator } from '../../src/entry/index.ts';
import { explainFailure } from '../../src/explain/explainFailure.ts';
import { causesByCode } from '../src/causes/index.ts';
import { guides } from '../src/guides/guideFiles.ts';
import { exampleOf } from '../src/reference/exampleOf.ts';
import { builtFiles, builtPages } from './builtFiles.ts';
import { dist } from './serveSite.ts';

const files = new Set(builtFiles);
const addresses = (html: string): string[] =>
  [...html.matchAll(/\b(?:href|src|component-url|renderer-url)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );
const isLocal = (address: string): boolean => !/^(\w+:|#)/.test(address);

/** The file that an address on a page leads to. */
function fileOf(address: string, page: string): string {
  const [path = ''] = address.split(/[?#]/);
  const file = posix.normalize(posix.join(posix.dirname(page), path));
  return path.endsWith('/') || !path ? posix.join(file, 'index.html') : file;
}

test('every code has a page, and every name of a shared code', () => {
  const wanted = codeGroups().flatMap(({ code, entries }) => {
    const folder = `errors/${code || 'no_code'}`;
    const names = entries.length > 1 ? entries.map(({ name }) => `${folder}/${name}`) : [];
    return [folder, ...names];
  });
  expect(wanted.length).toBeGreaterThan(700);
  expect(wanted.filter((path) => !files.has(`${path}/index.html`))).toEqual([]);
});

test('every page that explain names is there', async () => {
  const translator = createClerkTranslator();
  await translator.ready();
  const named = catalog.flatMap((entry) => {
    const { errors } = explainFailure(exampleOf(entry).failure, translator);
    return errors.flatMap(({ page }) => page ?? []);
  });
  expect(named.length).toBeGreaterThan(700);
  expect(named.filter((page) => !files.has(`${page.slice(1)}/index.html`))).toEqual([]);
});

test('every page of an error has all its parts, and shows the error live', () => {
  const PARTS = ['what-happened', 'mend', 'people-see', 'wire', 'decoded', 'handle', 'override'];
  const lacking = builtPages
    .filter(([page]) => /^errors\/.+\//.test(page))
    .flatMap(([page, html]) => {
      const isLive = html.includes('<astro-island') || html.includes('Nothing, because the person');
      const parts = PARTS.filter((part) => !html.includes(`id="${part}"`));
      return [...parts, ...(isLive ? [] : ['live'])].map((part) => `${page}: ${part}`);
    });
  expect(lacking).toEqual([]);
});

test('everything that the search knows is on a page', () => {
  const known: { id: string }[] = JSON.parse(readFileSync(join(dist, 'search.json'), 'utf8'));
  const pages = new Map(builtPages);
  const lost = known.filter(({ id }) => {
    const [folder, part] = id.split('#');
    const html = pages.get(`${folder}index.html`);
    return !html || (part && !html.includes(`id="${part}"`));
  });
  expect(known.length).toBeGreaterThan(900);
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('every guide of the package is on the site', () => {
  const written = readdirSync('docs').filter((name) => name.endsWith('.md'));
  const shown = Object.values(guides).map((path) => posix.basename(path));
  expect(written.filter((name) => !shown.includes(name))).toEqual([]);
});

test('every address on a page leads to a file', () => {
  const lost = builtPages
    .filter(([page]) => page !== '404.html')
    .flatMap(([page, html]) =>
      addresses(html)
        .filter((address) => isLocal(address) && !files.has(fileOf(address, page)))
        .map((address) => `${page}: ${address}`),
    );
  expect(lost).toEqual([]);
});

test('every link within a page leads to a part of it', () => {
  const lost = builtPages.flatMap(([page, html]) =>
    addresses(html)
      .filter((address) => /^#./.test(address) && !html.includes(`id="${address.slice(1)}"`))
      .map((address) => `${page}: ${address}`),
  );
  expect(lost).toEqual([]);
});

test('no address is bound to a host or to the root of one', () => {
  const bound = builtPages.flatMap(([page, html]) => [
    ...addresses(html).filter((address) => address.startsWith('/')),
    ...[...html.matchAll(/<(?:script|link|img)\b[^>]*(?:src|href)="(https?:[^"]*)"/g)].map(
      ([, address]) => `${page}: ${address}`,
    ),
  ]);
  expect(bound).toEqual([]);
});

test('no font is bound to the root of a host', () => {
  const styles = builtFiles.filter((path) => path.endsWith('.css'));
  const bound = styles.filter((path) =>
    /url\(["']?\//.test(readFileSync(join(dist, path), 'utf8')),
  );
  expect(bound).toEqual([]);
  expect(builtFiles.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(1);
});

test('titles and descriptions are there, and each title is given once', () => {
  const titles = builtPages.map(([, html]) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(builtPages.length);
  const silent = builtPages.filter(
    ([, html]) => !/<meta name="description" content="[^"]/.test(html),
  );
  expect(silent.map(([page]) => page).filter((page) => page !== '404.html')).toEqual([]);
});

describe('causes', () => {
  const codes = new Set(catalog.map(({ code }) => code));

  test('are known for the commonest codes, all of which exist', () => {
    expect(Object.keys(causesByCode).length).toBeGreaterThanOrEqual(60);
    expect(Object.keys(causesByCode).filter((code) => !codes.has(code))).toEqual([]);
  });

  test.each(Object.entries(causesByCode))(
    '%s has a cause, a fix, and whole sentences',
    (_, causes) => {
      const texts = [causes.what, ...causes.causes, ...causes.fixes];
      expect(texts.length).toBeGreaterThanOrEqual(3);
      for (const text of texts) {
        expect(text).toMatch(/[.!?]$/);
        expect(text.split('`').length % 2, text).toBe(1);
      }
    },
  );
});
