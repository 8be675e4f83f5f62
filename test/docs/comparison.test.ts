import { readFileSync } from 'node:fs';
import * as localizations from '@clerk/localizations';
import { expect, it } from 'vitest';
import { clerkLocales } from '../../src/words/generated/index.ts';

const page = readFileSync('docs/comparison.md', 'utf8');
const locales = Object.entries(localizations).flatMap(([name, resource]) =>
  'unstable__errors' in resource ? [[name, resource.unstable__errors] as const] : [],
);

it('docs/comparison.md counts the locales of @clerk/localizations and their texts', () => {
  const counts = locales.map(
    ([, errors]) => Object.values(errors ?? {}).filter((text) => typeof text === 'string').length,
  );
  expect(page).toContain(`| ${locales.length} locales |`);
  expect(page).toContain(`| ${Math.min(...counts)} to ${Math.max(...counts)} texts a locale |`);
});

it('docs/comparison.md names languages that only @clerk/localizations has', () => {
  const [, list = ''] = /among them (.+?)\.\n/s.exec(page) ?? [];
  const names = list.split(/,\s+|\s+and\s+/);
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const theirs = locales.map(([name]) => english.of(name.slice(0, 2)));
  const ours = Object.keys(clerkLocales).map((tag) => english.of(tag));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !theirs.includes(name) || ours.includes(name))).toEqual([]);
});

it('docs/comparison.md has the figures of the benchmarks', () => {
  const { groups } = JSON.parse(readFileSync('docs/benchmarks.json', 'utf8')) as {
    groups: { rows: { what: string; value: number }[] }[];
  };
  const rows = groups.flatMap(({ rows }) => rows);
  const kilobytes = (what: string) => {
    const { value = Number.NaN } = rows.find((row) => row.what === what) ?? {};
    return value / 1024;
  };
  const react = kilobytes('bytes before an error, `clerk-error-i18n/react`');
  const byHand = kilobytes('bytes before an error, a switch by hand');
  const [, lazy] =
    /`clerk-error-i18n\/react\/lazy` \|.*?\| ([\d.]+) KB/.exec(
      readFileSync('docs/light.md', 'utf8'),
    ) ?? [];
  expect(page).toContain(`about ${Math.round(Number(lazy))} KB with [\`/react/lazy\`]`);
  expect(page).toContain(`${Math.round(react)} KB with \`/react\``);
  expect(page).toContain(`${byHand.toFixed(1)} KB (30 codes)`);
});
