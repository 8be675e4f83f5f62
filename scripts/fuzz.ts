import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PROPERTIES } from '../test/fuzz/properties.ts';

// `npm run fuzz -- --cases 1000000 --seed 5`: the property tests of `npm test`, with as many cases as
// one likes. The same seed gives the same cases.
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const cases = Number(values.cases);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!(cases > 0) || !Number.isInteger(seed))
  throw new RangeError('--cases and --seed take numbers.');
console.log(`${cases} cases, seed ${seed}`);

let failed = false;
for (const [name, { property, share }] of Object.entries(PROPERTIES)) {
  const numRuns = Math.ceil((cases * share) / 100);
  const result = fc.check(property as fc.IProperty<unknown>, { numRuns, seed });
  failed ||= result.failed;
  console.log(`${name}: ${result.failed ? 'failed' : `${numRuns} cases pass`}`);
  if (result.failed) console.log(fc.defaultReportMessage(result), result.errorInstance);
}
process.exitCode = failed ? 1 : 0;
