import { describe, expect, test } from 'vitest';
import { localeSize, sizeRows } from '../bench/sizes/sizes.ts';
import { switchInstantiations } from '../bench/sizes/types.ts';
import { localeTags } from '../scripts/generate/generateLocales.ts';

describe('the size after Brotli stays below its ceiling', () => {
  test.each(sizeRows)('$what', async ({ ceiling, measure }) => {
    expect(await measure()).toBeLessThanOrEqual(ceiling);
  });
});

test.each(localeTags())('%s stays below the ceiling of its script', async (tag) => {
  const { bytes, ceiling } = await localeSize(tag);
  expect(bytes).toBeLessThanOrEqual(ceiling);
});

test('an exhaustive switch costs the compiler next to nothing', () => {
  expect(switchInstantiations()).toBeLessThanOrEqual(100);
}, 60_000);
