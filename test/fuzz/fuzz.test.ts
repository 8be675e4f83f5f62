import fc from 'fast-check';
import { test } from 'vitest';
import { PROPERTIES } from './properties.ts';

// Small here. `npm run fuzz -- --cases 1000000` tries as many as one likes.
test.each(Object.entries(PROPERTIES))(
  '%s',
  (_, { property, share }) => {
    fc.assert(property as fc.IProperty<unknown>, { numRuns: share * 10 });
  },
  60_000,
);
