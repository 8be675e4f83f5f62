import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findCopy } from './packageCopy.ts';

const dependenciesIn = (file: string, kind: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(file, 'utf8'))[kind];

// React Native and the form libraries are tried in one version each.
const lowest = dependenciesIn('test/versions/lowest/package.json', 'dependencies');
const peers = Object.entries(dependenciesIn('package.json', 'peerDependencies')).filter(
  ([name]) => lowest[name],
);

// `npm run test:matrix` runs the tests of the library on them.
it.each(peers)('the lowest version tried is the lowest allowed: %s %s', (name, range) => {
  const { version } = findCopy(name, 'lowest');
  expect(range).toMatch(/^>=\d+(\.\d+)*$/);
  expect(version.replace(/(\.0)+$/, '')).toBe(range.slice(2));
});
