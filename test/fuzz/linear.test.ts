import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeClerkError } from '../../src/entry/index.ts';

// The time is linear in the size of what comes in. Counted in steps, because a clock measures the
// machine.

/** The same object is the same again. */
let wrapped = new WeakMap<object, unknown>();

/** Counts each property that is read, at any depth. */
function counted(value: unknown, count: () => void): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = wrapped.get(value);
  if (known) return known;
  const proxy = new Proxy(value, {
    get(target, key, receiver) {
      count();
      return counted(Reflect.get(target, key, receiver), count);
    },
  });
  wrapped.set(value, proxy);
  return proxy;
}

function readsOf(input: unknown): number {
  let reads = 0;
  wrapped = new WeakMap();
  decodeClerkError(
    counted(input, () => {
      reads++;
    }),
  );
  return reads;
}

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

const error = (index: number) => ({ code: `code_${index}`, message: `Text ${index}.` });

const chain = (depth: number, key: string): object =>
  depth ? { message: `level ${depth}`, [key]: chain(depth - 1, key) } : error(0);

const wideMeta = (size: number) =>
  Object.fromEntries(times(size, (index) => [`key_${index}`, `value ${index}`]));

const SHAPES: readonly (readonly [string, (size: number) => unknown])[] = [
  ['a list of errors', (size) => ({ errors: times(size, error) })],
  ['copies of one error', (size) => ({ errors: times(size, () => error(1)) })],
  ['a chain of causes', (size) => chain(size, 'cause')],
  ['errors in errors', (size) => chain(size, 'errors')],
  ['lists in lists', (size) => JSON.parse('['.repeat(size) + ']'.repeat(size))],
  ['a wide meta', (size) => ({ errors: [{ ...error(0), meta: wideMeta(size) }] })],
  ['a deep meta', (size) => ({ errors: [{ ...error(0), meta: chain(size, 'down') }] })],
  [
    'fields of the hooks',
    (size) => ({
      raw: null,
      fields: Object.fromEntries(times(size, (index) => [`f${index}`, [error(index)]])),
    }),
  ],
  ['the same object many times', (size) => ({ errors: times(size, () => ONE) })],
  ['objects without errors', (size) => ({ errors: times(size, () => ({ nothing: {} })) })],
];
const ONE = { cause: { cause: { data: { message: 'x' } } } };

describe.each(SHAPES)('%s', (_, shape) => {
  it.each([25, 100, 400, 1600])(
    'of %d and twice as many takes twice as many steps at most',
    (size) => {
      const once = readsOf(shape(size));
      expect(once).toBeGreaterThan(0);
      expect(readsOf(shape(2 * size))).toBeLessThanOrEqual(2 * once + 100);
    },
  );
});

describe('a text', () => {
  const METHODS = ['indexOf', 'split', 'replace', 'toLowerCase', 'trim'] as const;
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** How many characters are searched. */
  function stepsOf(input: unknown): number {
    let steps = 0;
    const spies = METHODS.map((method) => {
      const original = String.prototype[method] as (...values: never[]) => unknown;
      return vi.spyOn(String.prototype, method as 'trim').mockImplementation(function (
        this: string,
        ...values: unknown[]
      ) {
        steps += 1 + `${this}`.length;
        return original.apply(this, values as never[]) as string;
      });
    });
    decodeClerkError(input);
    for (const spy of spies) spy.mockRestore();
    return steps;
  }

  it.each([
    ['of one character', 'x'],
    ['of quotation marks', '"'],
    ['of what hides a secret', 'eyJ'],
    ['of addresses', '&a=b'],
    ['of markup', '<b>'],
    ['of a template', 'You did not grant access to your '],
    ['of blanks', ' \n'],
    ['of the word please', 'please '],
  ])('%s takes steps by its length, up to a limit', (_, part) => {
    const of = (count: number) => {
      const message = part.repeat(count);
      return stepsOf({ errors: [{ code: 'oauth_access_denied', message, long_message: message }] });
    };
    of(1);
    const [short, long, longest] = [of(200), of(400), of(100_000)] as [number, number, number];
    expect(long).toBeLessThanOrEqual(2.1 * short + 2000);
    expect(longest).toBe(of(20_000));
  });
});
