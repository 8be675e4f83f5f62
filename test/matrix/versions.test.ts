import { expect, it } from 'vitest';
import { fetchCopy } from '../versions/fetchedCopy.ts';
import { failuresIn, runSets } from '../versions/runSets.ts';
import { isOther, VERSION_SETS } from '../versions/versionSets.ts';

it('other versions of peers than those installed pass the same tests', async () => {
  const sets = VERSION_SETS.filter(isOther);
  for (const { packages } of sets) Object.values(packages).forEach(fetchCopy);
  const results = await runSets(sets);
  expect(failuresIn(results)).toEqual([]);
  expect([...results.keys()]).toEqual(sets.map(({ name }) => name));
  for (const [name, { passed }] of results) expect(passed, name).toBeGreaterThan(3);
});
