import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCopy } from './packageCopy.ts';
import { failuresIn, runSets } from './runSets.ts';
import { isAvailable, isOther, VERSION_SETS } from './versionSets.ts';

const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  peerDependencies: Readonly<Record<string, string>>;
};

describe('other versions than those installed', () => {
  // React Native and the form libraries are tried in one version each.
  const { dependencies: lowest } = JSON.parse(
    readFileSync('test/versions/lowest/package.json', 'utf8'),
  ) as { dependencies: Readonly<Record<string, string>> };
  const peers = Object.entries(peerDependencies).filter(([name]) => lowest[name]);
  it.each(peers)('begin where the package does: %s %s', (name, range) => {
    const { version } = findCopy(name, 'lowest');
    expect(range).toMatch(/^>=\d+(\.\d+)*$/);
    expect(version.replace(/(\.0)+$/, '')).toBe(range.slice(2));
  });

  it('pass the same tests', { timeout: 180_000 }, async () => {
    const results = await runSets(VERSION_SETS.filter(isOther).filter(isAvailable));
    expect(failuresIn(results)).toEqual([]);
    expect(results.size).toBeGreaterThanOrEqual(8);
    for (const [name, { passed }] of results) expect(passed, name).toBeGreaterThan(3);
  });
});
