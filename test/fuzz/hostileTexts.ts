import fc from 'fast-check';

/** What an attacker would like a page to run, follow or draw. `poison` is the key of `PWNED`. */
export const HOSTILE_TEXTS: readonly string[] = [
  '$t(poison)',
  '$t(poison, {"count": 1})',
  '{{poison}}',
  '{{- poison}}',
  '{{poison, uppercase}}',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</p><b>bold</b>',
  '&lt;b&gt;',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b31mred',
  'abc\u202etxt.exe\u202c',
  '\u2066left\u2069\u2067right',
  '\u200fmark\u200e\u061c',
  'https://evil.example/?a=1',
  'javascript:alert(1)',
  'data:text/html,<b>x',
  'high \ud83d alone',
  'low \ude00 alone',
  'two\r\nlines\u2028and\u2029more',
  'nul\u0000byte',
  '__proto__',
  'constructor',
  'toString',
  'errors.poison',
  'clerk:poison',
  '%s %o %c',
];

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
