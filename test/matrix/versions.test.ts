import { expect, it } from 'vitest';
import { fetchCopy } from '../versions/fetchedCopy.ts';
import { failuresIn, runSets } from '../versions/runSets.ts';
import { VERSION_SETS } from '../versions/versionSets.ts';

// `npm test` runs the others.
it('the versions of peers that are not installed pass the same tests', async () => {
  const sets = VERSION_SETS.filter(({ packages }) =>
    Object.values(packages).some(({ fetchedAs }) => fetchedAs),
  );
  for (const { packages } of sets) Object.values(packages).forEach(fetchCopy);
  const results = await runSets(sets);
  expect(failuresIn(results)).toEqual([]);
  expect([...results.keys()]).toEqual(sets.map(({ name }) => name));
  for (const [name, { passed }] of results) expect(passed, name).toBeGreaterThan(3);
});
