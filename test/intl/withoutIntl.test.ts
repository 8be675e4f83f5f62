import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { localeTags } from '../../scripts/generate/generateLocales.ts';
import { catalogueFaults, samples } from './catalogueFaults.ts';

const MEMBERS = ['PluralRules', 'ListFormat', 'DisplayNames', 'Locale', 'NumberFormat'] as const;

/** Every set of the members that is not empty. */
const subsets = Array.from({ length: 31 }, (_, index) =>
  MEMBERS.filter((_, bit) => (index + 1) & (1 << bit)),
);

const tags = localeTags();
const files = new Map(
  tags.map((tag) => [tag, JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8'))]),
);

const without = (missing: readonly string[]): void => {
  const left = Object.getOwnPropertyNames(Intl).filter((name) => !missing.includes(name));
  vi.stubGlobal('Intl', Object.fromEntries(left.map((name) => [name, Intl[name as never]])));
};

afterEach(() => {
  vi.unstubAllGlobals();
});

const faultsOfAll = (): string[] =>
  [...files].flatMap(([tag, messages]) =>
    catalogueFaults(tag, messages, files.get('en')).map((fault) => `${tag}: ${fault}`),
  );

test.each(subsets.map((missing) => [missing.join(', '), missing] as const))(
  'the whole catalogue in every language without %s',
  (_, missing) => {
    without(missing);
    expect(samples.length).toBeGreaterThan(500);
    expect(faultsOfAll()).toEqual([]);
  },
  60_000,
);

test('the whole catalogue in every language without Intl', () => {
  vi.stubGlobal('Intl', undefined);
  expect(faultsOfAll()).toEqual([]);
}, 60_000);
