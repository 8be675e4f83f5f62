import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { changeParts } from '../bench/changeProfile.ts';
import { decodeWithoutParts } from '../bench/decodeProfile.ts';
import { mountParts } from '../bench/mountProfile.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => [basename(path), readFileSync(join('src', path), 'utf8')] as const);

// The benchmarks take parts out of the sources to tell what they cost, by the words in them.
test.each(
  Object.entries({ ...changeParts, ...mountParts, ...decodeWithoutParts }).filter(
    ([what]) => what !== 'all of it',
  ),
)('a benchmark still finds what it leaves out: %s', (_, rewrite) => {
  const changed = sources.filter(([name, source]) => (rewrite(name, source) ?? source) !== source);
  expect(changed).not.toEqual([]);
});
