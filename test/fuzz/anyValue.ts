import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../injection/hostileTexts.ts';

export const hostileText: fc.Arbitrary<string> = fc.constantFrom(...HOSTILE_TEXTS);

/** A text that may stand anywhere in an answer. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', ' ', '0', '5', '-1', '{', '[]', 'null', 'password', 'email_address', 'a, b'),
);

/** A small value of any type: most cases are about where it stands and not how large it is. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  {
    weight: 3,
    arbitrary: fc.constantFrom(null, undefined, true, false, 0, -1, 42, 1e12, NaN, 10n),
  },
  { weight: 2, arbitrary: fc.constantFrom([], {}, [null], [[]], { name: 5 }, new Date(0)) },
  {
    weight: 1,
    arbitrary: fc.anything({ maxDepth: 2, maxKeys: 4, withBigInt: true, withNullPrototype: true }),
  },
);
