import { describe, expect, test } from 'vitest';
import { sizeRows } from '../bench/sizes.ts';
import { switchInstantiations } from '../bench/types.ts';

describe('the size after Brotli stays below its ceiling', () => {
  test.each(sizeRows)('$what', async ({ ceiling, measure }) => {
    expect(await measure()).toBeLessThanOrEqual(ceiling);
  });
});

test('an exhaustive switch costs the compiler next to nothing', () => {
  expect(switchInstantiations()).toBeLessThanOrEqual(100);
}, 60_000);
