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

test('anything in place of errors gives a failure', () => {
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

test('no item of a list of errors is lost, whatever stands in it', () => {
  const odd = fc.oneof(fc.anything(), fc.constantFrom(null, undefined, [], {}, 5, 'x'));
  const code = fc.oneof(
    fc.constantFrom('form_param_nil', 'user_locked', 'a_new_one', '', 42, {}, true),
    odd,
  );
  // Without a code, an item with errors of its own is a wrapper, and its text is none of an error.
  const own = code.filter((one) => one !== null && one !== undefined);
  const item = fc.record(
    { code: own, errors: odd, meta: odd, raw: odd },
    { requiredKeys: ['code'] },
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (items) => {
      const named = items.map((one, index) => ({ ...one, message: `text ${index}` }));
      for (const input of [{ errors: named }, named, { raw: named, fields: {}, global: null }]) {
        const messages = decodeClerkError(input).errors.map(({ message }) => message);
        expect(messages).toEqual(expect.arrayContaining(named.map(({ message }) => message)));
      }
    }),
  );
});

test('decoding again gives the same, whatever was decoded', () => {
  const item = fc.record(
    {
      code: fc.oneof(fc.constantFrom('form_param_nil', 'user_locked', 'a_new_one'), fc.anything()),
      message: fc.string(),
      meta: fc.oneof(
        fc.anything(),
        fc.record({ param_name: fc.constantFrom('password', 'token') }),
      ),
      clerkRuntimeError: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const answer = fc.record(
    {
      errors: fc.array(item, { maxLength: 10 }),
      status: fc.oneof(fc.integer({ min: 100, max: 600 }), fc.anything()),
      retryAfter: fc.oneof(fc.integer(), fc.anything()),
      clerkError: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(answer, (input) => {
      const failure = decodeClerkError(input);
      expect(decodeClerkError(failure)).toEqual(failure);
      expect(decodeClerkError(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
      expect(structuredClone(failure)).toEqual(failure);
    }),
  );
});

test('found by the fuzzer: -0 stays the same in JSON', () => {
  const errors = [
    { code: 'form_param_nil', meta: { param_name: -0 } },
    {
      code: 'form_password_length_too_short',
      long_message: 'Passwords must be -0 characters or more.',
    },
  ];
  const failure = isFailure({ errors, status: -0, retryAfter: -0 });
  expect(JSON.parse(JSON.stringify(failure))).toStrictEqual(failure);
});

test.each<[string, Record<string, unknown>]>([
  ['a code that is no text', { code: 1e12 }],
  ['a code of null, and a cause', { code: null, cause: [' '] }],
])('found by the fuzzer: an item with %s loses nothing', (_, parts) => {
  const item = { message: 'Short.', long_message: 'Long.', meta: { trace_id: 'a1' }, ...parts };
  const failure = isFailure({ errors: [item] });
  expect(failure.traceId).toBe('a1');
  expect(failure.errors[0]).toMatchObject({ message: 'Short.', longMessage: 'Long.' });
  expect(decodeClerkError(failure)).toEqual(failure);
});

test.each([
  'Call 555 0100',
  'https://evil.example',
  'evil.example',
  '<b>a1</b>',
  '$t(poison)',
  '{{x}}',
  'a1\u202e',
  '\u001b[31m',
  'a1\n',
  'eyJhbGciOi.eyJzdWIi.c2ln',
  'x1'.repeat(51),
  // Found by the fuzzer.
  'NaN',
  'undefined',
  'password',
  `${'sk_live_'}abcdefghijklmnop1234`,
  '',
  5,
])('no trace id: %j', (traceId) => {
  const errors = [{ code: 'captcha_invalid', meta: { trace_id: traceId } }];
  expect(isFailure({ errors, clerk_trace_id: traceId })).not.toHaveProperty('traceId');
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
    expect(Object.getPrototypeOf(errors[0].meta)).toBe(Object.prototype);
    expect('x' in errors[0].meta).toBe(false);
  },
);

test.each([
  ['the names of fields', 'form_param_nil', { param_names: 5 }],
  ['a list', 'form_password_not_strong_enough', { zxcvbn: { suggestions: 5 } }],
])('a number in place of %s is ignored', (_, code, meta) => {
  const { fields, params } = isFailure({ errors: [{ code, meta }] }).errors[0];
  expect({ fields, params }).toEqual({ fields: [], params: {} });
});

test.each([
  [1.5, 2],
  [-5, undefined],
  [1e12, undefined],
])('%d seconds in meta are %s, also when decoded again', (lockout_expires_in_seconds, seconds) => {
  const errors = [{ code: 'user_locked', meta: { lockout_expires_in_seconds } }];
  const failure = isFailure({ errors });
  expect(failure.retryAfter).toBe(seconds);
  expect((failure.errors[0].params as { retryAfter?: number }).retryAfter).toBe(seconds);
  expect(decodeClerkError(failure)).toEqual(failure);
});

test('getters and proxies that throw are skipped, and what can be read is kept', () => {
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

test('when objects refer to each other and one throws, not every path is walked', () => {
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

test('a proxy with a new proxy behind each key is not read forever', () => {
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
  const code = 'oauth_access_denied';
  expect(
    isFailure({ errors: [{ code, message: '', long_message: long }] }).errors[0],
  ).toMatchObject({
    longMessage: long.slice(0, 4096),
    params: {},
  });
  const name = long.slice(0, 600);
  const long_message = `You did not grant access to your ${name} account`;
  expect(isFailure({ errors: [{ code, message: '', long_message }] }).errors[0].params).toEqual({
    providerName: name.slice(0, 500),
  });
});
