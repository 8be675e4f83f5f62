import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeClerkError } from './decodeClerkError.ts';

const isFailure = (input: unknown) => {
  const failure = decodeClerkError(input);
  expect(failure.errors.length).toBeGreaterThan(0);
  expect(Object.isFrozen(failure)).toBe(true);
  for (const error of failure.errors) {
    expect(typeof error.code).toBe('string');
    expect(typeof error.known).toBe('boolean');
    expect(Array.isArray(error.fields)).toBe(true);
  }
  return failure;
};

test('anything at all gives a failure', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      (input) => void isFailure(input),
    ),
  );
});

test('anything in the place of errors gives a failure', () => {
  const anything = fc.anything();
  const error = fc.record(
    {
      code: fc.oneof(
        anything,
        fc.constantFrom('form_param_nil', 'user_locked', 'resource_not_found'),
      ),
      message: anything,
      long_message: anything,
      longMessage: anything,
      meta: anything,
    },
    { requiredKeys: [] },
  );
  const body = fc.record(
    {
      errors: fc.oneof(anything, fc.array(error)),
      status: anything,
      clerk_trace_id: anything,
      retryAfter: anything,
      clerkError: anything,
    },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(body, (input) => void isFailure(input)));
});

test('any text gives a failure', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (input) => void isFailure(input)));
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
  'a code or field named %s is only text',
  (name) => {
    const { errors } = isFailure(
      JSON.parse(
        `{"errors":[{"code":"${name}","message":"","meta":{"param_name":"${name}","${name}":{"x":1}}}]}`,
      ),
    );
    expect(errors[0]).toMatchObject({ code: name, known: false, fields: [name] });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  },
);

test('getters and proxies that throw are passed over, what can be read is kept', () => {
  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  isFailure(thrower);
  const half = {
    errors: [
      {
        code: 'form_password_pwned',
        get message() {
          throw new Error('no');
        },
        meta: thrower,
      },
      thrower,
    ],
  };
  expect(isFailure(half).errors[0].code).toBe('form_password_pwned');
});

test('objects that all refer to each other, one of which throws, are not walked on every path', () => {
  let reads = 0;
  const nodes: Record<string, unknown>[] = Array.from({ length: 12 }, () => ({}));
  for (const node of nodes)
    for (const [index, other] of nodes.entries())
      Object.defineProperty(node, `to${index}`, { enumerable: true, get: () => ++reads && other });
  const input = {
    first: nodes[0],
    errors: [{ code: 'form_code_incorrect' }],
    get status() {
      throw new Error('no');
    },
  };
  expect(isFailure(input).errors[0].code).toBe('form_code_incorrect');
  expect(reads).toBeLessThan(1_000_000);
});

test('a proxy that makes a new one for each key is not read for ever', () => {
  let reads = 0;
  const fresh = (): object | undefined =>
    ++reads < 2_000_000 ? new Proxy({}, { get: fresh }) : undefined;
  isFailure({ cause: fresh() });
  expect(reads).toBeLessThan(1_000_000);
});

test('cycles end', () => {
  const error: Record<string, unknown> = { message: 'round' };
  error.cause = error;
  expect(isFailure(error).kind).toBe('unexpected');
  const wide: { errors: unknown[] } = { errors: [] };
  for (let index = 0; index < 100; index++) wide.errors.push(wide, [wide.errors]);
  expect(isFailure(wide).kind).toBe('unexpected');
  const meta: Record<string, unknown> = { param_name: 'code' };
  meta.self = meta;
  expect(isFailure({ errors: [{ code: 'form_code_incorrect', meta }] }).errors[0].fields).toEqual([
    'code',
  ]);
});

test('long texts are cut, and hidden markup stays text', () => {
  const long = '<b>$t(secret){{x}}</b>'.repeat(100_000);
  const { errors } = isFailure({
    errors: [
      {
        code: 'oauth_access_denied',
        message: long,
        long_message: `You did not grant access to your ${long} account`,
      },
    ],
  });
  expect(errors[0].longMessage.length).toBe(4096);
  const providerName = (errors[0].params as { providerName?: string }).providerName ?? '';
  expect(providerName.length).toBeLessThanOrEqual(500);
});

test('at most a hundred errors are kept', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ code: `c${index}`, message: '' }));
  expect(isFailure({ errors: many }).errors).toHaveLength(100);
});
