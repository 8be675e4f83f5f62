import { expect, test } from 'vitest';
import { snapshot } from './snapshot.ts';

const thrower = () => {
  throw new Error('no');
};
const cycle: Record<string, unknown> = { name: 'c' };
cycle.self = cycle;
const shared = { a: 1 };

test.each<[string, unknown, unknown]>([
  ['a text', 'x', 'x'],
  ['null', null, null],
  [
    'a getter that throws',
    {
      a: 1,
      get b() {
        return thrower();
      },
    },
    { a: 1 },
  ],
  ['a list with an item that throws', [1, new Proxy([], { get: thrower }), 3], [1, [], 3]],
  ['a value that nothing can be read of', new Proxy({}, { get: thrower, ownKeys: thrower }), {}],
  ['a cycle', cycle, { name: 'c' }],
  ['the same object twice', { x: shared, y: shared }, { x: { a: 1 }, y: { a: 1 } }],
  ['`__proto__`', JSON.parse('{"__proto__":{"a":1},"b":2}'), { b: 2 }],
  [
    'what an error inherits or hides',
    new TypeError('m', { cause: 'c' }),
    { name: 'TypeError', message: 'm', cause: 'c' },
  ],
])('of %s', (_, value, copy) => {
  expect(snapshot(value)).toEqual(copy);
  expect(Object.keys(Object(snapshot(value)))).toEqual(Object.keys(Object(copy)));
});
