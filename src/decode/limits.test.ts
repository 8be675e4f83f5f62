import { expect, test, vi } from 'vitest';
import { decodeClerkError } from './decodeClerkError.ts';

const long = 'x'.repeat(5000);
const many = Array.from({ length: 5000 }, (_, index) => `k${index}`);
const asKeys = Object.fromEntries(many.map((key) => [key, 1]));

const inList = (error: object) => ({ errors: [{ code: 'form_param_nil', message: '', ...error }] });
const first = (input: unknown) => decodeClerkError(input).errors[0];
const param = (input: unknown, name: string) =>
  (first(input).params as Readonly<Record<string, string | readonly string[]>>)[name];

function nested(depth: number): object {
  return depth ? { down: nested(depth - 1) } : { down: 'bottom' };
}
function depthOf(value: unknown): number {
  return typeof value === 'object' && value
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;
}

/** Throws when the status is read. Then counts how much of `counted` is read. */
function readsOf(countIn: (count: () => void) => object) {
  let reads = 0;
  const counted = countIn(() => {
    reads++;
  });
  decodeClerkError({
    get status() {
      throw new Error('no');
    },
    counted,
  });
  return reads;
}
const bottomless = (count: () => void): object => ({
  get down() {
    count();
    return bottomless(count);
  },
});
const wide = (count: () => void): object =>
  many.reduce((bag, key) => Object.defineProperty(bag, key, { enumerable: true, get: count }), {});

const permissions = (list: readonly unknown[]) =>
  inList({ code: 'missing_organization_permission', meta: { permissions: list } });

test.each<[string, unknown, (input: unknown) => number | undefined, number]>([
  [
    'a trace id',
    { clerkTraceId: '1'.repeat(100) },
    (input) => decodeClerkError(input).traceId?.length,
    100,
  ],
  ['a code', inList({ code: long }), (input) => first(input).code.length, 100],
  [
    'a field',
    inList({ meta: { param_name: long } }),
    (input) => first(input).fields[0]?.length,
    100,
  ],
  [
    'a field of a form parameter',
    inList({ meta: { formParameter: { name: long } } }),
    (input) => first(input).fields[0]?.length,
    100,
  ],
  ['a text', inList({ message: long }), (input) => first(input).message.length, 4096],
  ['a long text', inList({ long_message: long }), (input) => first(input).longMessage.length, 4096],
  ['a text that is no error', long, (input) => first(input).message.length, 4096],
  [
    'a text in meta',
    inList({ meta: { a: long } }),
    (input) => `${first(input).meta.a}`.length,
    4096,
  ],
  [
    'a text in place of meta',
    inList({ meta: long }),
    (input) => `${first(input).meta.text}`.length,
    4096,
  ],
  [
    'the keys of meta',
    inList({ meta: asKeys }),
    (input) => Object.keys(first(input).meta).length,
    100,
  ],
  [
    'a list in meta',
    inList({ meta: { many } }),
    (input) => (first(input).meta.many as readonly string[]).length,
    100,
  ],
  ['the depth of meta', inList({ meta: nested(50) }), (input) => depthOf(first(input).meta), 7],
  ['the items of a value', permissions(many), (input) => param(input, 'permissions')?.length, 100],
  [
    'an item of a value',
    permissions([long]),
    (input) => param(input, 'permissions')?.[0]?.length,
    500,
  ],
  [
    "an item of zxcvbn's",
    inList({
      code: 'form_password_not_strong_enough',
      meta: { zxcvbn: { suggestions: [{ code: long }] } },
    }),
    (input) => param(input, 'suggestions')?.[0]?.length,
    500,
  ],
  [
    'the items of a value in a text',
    inList({
      code: 'organization_missing_creator_role_permissions',
      long_message: `The creator role must contain the following permissions: ${'a, '.repeat(90)}a`,
    }),
    (input) => param(input, 'permissionKeys')?.length,
    60,
  ],
  [
    'errors',
    { errors: many.map((code) => ({ code, message: '' })) },
    (input) => decodeClerkError(input).errors.length,
    100,
  ],
  ['the depth of an input that throws', undefined, () => readsOf(bottomless), 8],
  ['the keys of an input that throws', undefined, () => readsOf(wide), 200],
])('%s has a limit', (_, input, read, max) => {
  expect(read(input)).toBe(max);
});

test('the time to compare errors with large meta grows with their size only', () => {
  const large = Object.fromEntries(many.slice(0, 98).map((key) => [key, many.slice(0, 90)]));
  const error = { code: 'form_password_pwned', message: 'm' };
  const errors = many.slice(0, 100).map((last) => ({ ...error, meta: { ...large, last } }));
  const stringify = vi.spyOn(JSON, 'stringify');
  expect(decodeClerkError({ errors }).errors).toHaveLength(100);
  expect(stringify.mock.calls.length).toBeLessThan(100 * 100);
  stringify.mockRestore();
});

test.each(['status', 'retryAfter'])('a number that is too large for a %s is ignored', (key) => {
  expect(decodeClerkError({ [key]: 999_999_999 })).toHaveProperty(key, 999_999_999);
  expect(decodeClerkError({ [key]: 1e9 })).not.toHaveProperty(key);
});
