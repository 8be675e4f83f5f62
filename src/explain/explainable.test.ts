import { inspect } from 'node:util';
import { ClerkAPIResponseError } from '@clerk/shared/error';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { explainable } from './explainable.ts';

const PWNED = {
  code: 'form_password_pwned',
  message: 'Password has been found in an online data breach.',
  long_message:
    'Password has been found in an online data breach. For account safety, please use a different password.',
  meta: { param_name: 'password' },
};
const BODY = { errors: [PWNED] };
const UNLISTED = { errors: [{ code: 'brand_new', message: 'It is "new".' }] };
const sdkError = new ClerkAPIResponseError('Unprocessable', {
  data: [PWNED, { code: 'session_exists', message: 'Session already exists' }],
  status: 422,
  clerkTraceId: 'trace1',
});

async function explained(value: unknown) {
  const parts = [];
  for await (const { value: found, ...rest } of explainable({ value, line: 1 })) {
    const { kind, status, traceId, retryAfter, errors } = decodeClerkError(found);
    const codes = errors.map(({ code }) => code);
    parts.push({ ...rest, kind, status, traceId, retryAfter, codes, errors });
  }
  return parts;
}

/** What is explained, as it was found. */
async function found(value: unknown) {
  const parts = [];
  for await (const part of explainable({ value, line: 1 })) parts.push(part.value);
  return parts;
}

describe('a sentence', () => {
  // One test: the list of sentences is made once, so mistakes in it show in the first test only.
  it('of the server is found by its text', async () => {
    const codes = {
      [PWNED.long_message]: 'form_password_pwned',
      'Passwords must be 12 characters or more.': 'form_password_length_too_short',
      FormUsernameCannotBePhoneNumber: 'form_username_cannot_be_phone_number',
      'That email address is taken. Please try another.': 'form_identifier_exists',
      'Session already exists': 'session_exists',
      'This plan is already active for plan period: month.': 'plan_already_active',
      // Two texts fit. The one that says more counts.
      'The accounts subdomain is reserved by Clerk.': 'reserved_subdomain',
      // Texts of several codes, with too little in them, too short, and too long.
      'You’re already signed in.': undefined,
      'Please enter your email address.': undefined,
      'is deprecated': undefined,
      [`This plan is already active for plan period: ${'x'.repeat(500)}.`]: undefined,
    };
    const sentences = Object.keys(codes);
    const parts = await Promise.all(sentences.map((sentence) => found(sentence)));
    expect(parts.map(([value]) => (value as { code?: string }).code)).toEqual(Object.values(codes));
  });

  it.each([
    ['TypeError', 'ClerkAPIResponseError: '],
    ['a promise', 'Uncaught (in promise) ClerkAPIResponseError:  '],
    ['another language', 'com.clerk.ClerkException: '],
    ['a time and a level', '2026-11-30T10:00:00.000Z ERROR '],
    ['a level with a colon', 'warn:  '],
    ['names in brackets', '[web 1] [clerk] '],
    ['blanks', '   '],
  ])('stands behind %s', async (_, before) => {
    const message = 'Passwords must be 12 characters or more.';
    expect(await found(`${before}${message}  `)).toEqual([
      { code: 'form_password_length_too_short', message, long_message: message },
    ]);
  });
});

describe('text', () => {
  it.each<[string, string, string[]]>([
    [
      'a log line with JSON',
      `12:00:01 ERROR clerk ${JSON.stringify(BODY)} after 3 ms`,
      ['form_password_pwned'],
    ],
    [
      'JSON in quotes',
      `msg="failed: ${JSON.stringify(BODY).replaceAll('"', '\\"')}"`,
      ['form_password_pwned'],
    ],
    [
      'what Node prints',
      inspect(sdkError, { depth: 4 }),
      ['form_password_pwned', 'session_exists'],
    ],
    ['an error of the SDKs as text', `${sdkError}`, ['form_password_pwned', 'session_exists']],
    [
      'what a browser prints',
      "{clerkError: true, status: 422, errors: Array(1)}\n errors: [{code: 'session_exists', message: 'x', meta: {…}}]",
      ['session_exists'],
    ],
    [
      'a long text that Node cuts',
      "{ code: 'session_exists',\n message: 'a ' +\n  'b', meta: [Object] }",
      ['session_exists'],
    ],
    ['a code', 'sign-in failed with form_password_pwned', ['form_password_pwned']],
    ['a documented name', 'FormPwnedPassword', ['form_password_pwned']],
    ['a sentence of the server', PWNED.long_message, ['form_password_pwned']],
    [
      'a line of the console',
      'Uncaught (in promise) ClerkAPIResponseError: Passwords must be 12 characters or more.\n    at x (a.js:1:2)',
      ['form_password_length_too_short'],
    ],
    ['a request without an answer', 'Uncaught TypeError: Failed to fetch', ['network_error']],
  ])('finds the error in %s', async (_, text, codes) => {
    const parts = await explained(text);
    expect(parts.flatMap((part) => part.codes)).toEqual(codes);
    expect(parts.every(({ understood }) => understood)).toBe(true);
  });

  it.each([
    ['nothing of Clerk’s', 'The quick brown fox\njumps over {a: 1} and [b]'],
    ['a stack of something else', 'Error: boom\n    at x (a.js:1:2) {\n  code: 1\n}'],
    ['a code that nobody knows', 'failed with brand_new_code'],
    ['nothing', ''],
  ])('leaves a text with %s as it is', async (_, text) => {
    const parts = await explained(text);
    expect(parts.map(({ kind, understood }) => [kind, understood])).toEqual([
      ['unexpected', false],
    ]);
  });

  it('keeps status and trace id of an SDK’s error as text', async () => {
    const [part] = await explained(`${sdkError}`);
    expect([part?.status, part?.traceId]).toEqual([422, 'trace1']);
  });

  it('reads values out of the sentence behind a code', async () => {
    const [part] = await explained(
      'form_password_length_too_short: Passwords must be 9 characters or more.',
    );
    expect(part?.errors[0]?.params).toEqual({ minLength: 9 });
  });

  it.each([
    ['user_locked: Locked.', 'Locked.'],
    ['user_locked ("Locked: soon")', 'Locked: soon")'],
    ['failed with user_locked', ''],
    ['user_locked/eu west', '/eu west'],
  ])('the message stands behind the code: %s', async (text, message) => {
    expect(await found(text)).toEqual([{ code: 'user_locked', message, long_message: message }]);
  });

  it.each<[string, string, unknown[]]>([
    ['an object', `12:00 ${JSON.stringify(BODY)} after 3 ms`, [BODY]],
    ['an object in quotes', `msg=${JSON.stringify(JSON.stringify(UNLISTED))}`, [UNLISTED]],
    ['a listed error in quotes', `msg=${JSON.stringify(JSON.stringify(BODY))} code=422`, [BODY]],
    [
      'a log in a log',
      `log=${JSON.stringify(`msg=${JSON.stringify(JSON.stringify(BODY))}`)}`,
      [BODY],
    ],
    [
      'objects with and without quotes',
      `a ${JSON.stringify(PWNED)}\nmsg=${JSON.stringify(JSON.stringify(UNLISTED))}\nb ${JSON.stringify(PWNED)}`,
      [PWNED, UNLISTED, PWNED],
    ],
    ['two objects', `${JSON.stringify(PWNED)} and ${JSON.stringify(PWNED)}`, [PWNED, PWNED]],
    [
      'errors of an SDK without status and trace id',
      `Serialized errors: ${JSON.stringify(PWNED)}`,
      [{ clerkError: true, status: undefined, clerkTraceId: undefined, errors: [PWNED] }],
    ],
    [
      'errors of an SDK',
      `Status: 422\nSerialized errors: ${JSON.stringify(PWNED)}\n\nClerk Trace ID: t1`,
      [{ clerkError: true, status: 422, clerkTraceId: 't1', errors: [PWNED] }],
    ],
    [
      'a code beside an object that says little',
      '{"clerkError":true,"status":502,"errors":[]} session_exists',
      [{ code: 'session_exists', message: '', long_message: '' }],
    ],
    [
      'an object that says little',
      'x {"clerkError":true,"status":502,"errors":[]}',
      [{ clerkError: true, status: 502, errors: [] }],
    ],
  ])('holds %s', async (_, text, values) => {
    expect(await found(text)).toEqual(values);
  });

  /** What is read of an error with this text in its `meta`; undefined where it cannot be read. */
  async function metaOf(text: string): Promise<unknown> {
    const parts = await found(`x {code: 'session_exists', message: 'm', meta: {value: ${text}}} y`);
    expect(parts).toHaveLength(1);
    return (parts[0] as { meta?: object }).meta;
  }

  it.each<[string, unknown]>([
    ['1', 1],
    ['-12', -12],
    ['10.25', 10.25],
    ['1a', '1a'],
    ['a1', 'a1'],
    ['1.', '1.'],
    ['1.2.3', '1.2.3'],
    ['-', '-'],
    ['two words ', 'two words'],
    ['true', true],
    ['false', false],
    ['null', null],
    ['""', ''],
    ['"it\'s"', "it's"],
    ['\'say "a"\'', 'say "a"'],
    ['`a`', 'a'],
    ["'a ' +\n  'b' + \"c\"", 'a bc'],
    ["'\\n\\r\\t\\b\\f'", '\n\r\t\b\f'],
    ["'it\\'s \\\\ \\q'", "it's \\ q"],
    ["'\\u0041b\\u00E9\\x42c'", 'Ab\u00e9Bc'],
    ["'\\u12 \\x4 \\u12G4 \\xG1'", 'u12 x4 u12G4 xG1'],
    ["'\\nx41a'", '\nx41a'],
    ['{}', {}],
    ['{a: 1, \'b c\': 2, "d": 3, e-f: 4, $g: 5,}', { a: 1, 'b c': 2, d: 3, 'e-f': 4, $g: 5 }],
    ['{a : {b: [ 1 ] } }', { a: { b: [1] } }],
    ['Foo {a: 1}', { a: 1 }],
    ['Foo(1) [ 1 ]', [1]],
    ['[]', []],
    ["[1, 'a', b, null, {c: 2}, [3],]", [1, 'a', 'b', null, { c: 2 }, [3]]],
    ["['a', ... 3 more items]", ['a']],
    ['[1, …]', [1]],
    ['[... 3 more items]', []],
    ["['... a', 'b...']", ['... a', 'b...']],
    ['[1, b...]', [1, 'b...']],
  ])('a console prints %s', async (text, value) => {
    expect(await metaOf(text)).toStrictEqual({ value });
  });

  it.each(['undefined', '[Object]', '[a, b]'])('nothing is known of %s', async (text) => {
    expect(await metaOf(text)).toStrictEqual({});
  });

  it.each([
    '{a 1}',
    '{a=1}',
    "{a: 'x' b: 2}",
    '{a: }',
    '{: 1}',
    '{a: 1]',
    '[1}',
    '[,]',
    "'a",
    "'a' 1",
    "'a' + 1",
    '{…}',
    `${'['.repeat(40)}1${']'.repeat(40)}`,
  ])('what breaks off leaves the code: %s', async (text) => {
    expect(await metaOf(text)).toBe(undefined);
  });

  it.each([
    ['399 lines of a log', 'a b\n'.repeat(399), true],
    ['400 lines of a log', 'a b\n'.repeat(400), false],
    ['400 words', 'word\n'.repeat(400), true],
  ])('a sentence is looked for behind %s: %s', async (_, before, understood) => {
    expect(await explained(`${before}${PWNED.long_message}`)).toMatchObject([{ understood }]);
  });

  it.each(['user_locked\n', JSON.stringify({ code: 'user_locked', message: '' })])(
    'no more than 10,000 errors are shown: %j',
    async (text) => {
      expect(await found(text.repeat(10_001))).toHaveLength(10_000);
    },
  );

  it('knows the line of each code', async () => {
    const parts = await explained('user_locked\n\nok then\nsession_exists');
    expect(parts.map(({ line, codes }) => [line, codes])).toEqual([
      [1, ['user_locked']],
      [4, ['session_exists']],
    ]);
  });

  it('knows the line of each error', async () => {
    const text = `start\n1 ${JSON.stringify(BODY)}\n\n3 ${JSON.stringify(BODY)}`;
    expect((await explained(text)).map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('JSON', () => {
  it.each<[string, unknown]>([
    ['a line of a structured log', { level: 50, err: { type: 'Error', ...BODY } }],
    ['JSON inside of a text', { level: 'error', msg: `Clerk said ${JSON.stringify(BODY)}` }],
    ['a list of log lines', [{ level: 30 }, { level: 50, err: BODY }]],
    ['a deep place', { a: { b: [{ c: { payload: BODY } }] } }],
  ])('is searched: %s', async (_, value) => {
    expect((await explained(value)).map(({ codes }) => codes)).toEqual([['form_password_pwned']]);
  });

  it.each([
    [8, true],
    [9, false],
  ])('is searched %d objects deep: %s', async (depth, understood) => {
    let value: object = BODY;
    for (let level = 0; level < depth; level++) value = { in: value };
    expect(await explained(value)).toMatchObject([{ understood }]);
  });
});

describe('HAR', () => {
  const CLERK =
    'https://able-cat-1.clerk.accounts.dev/v1/client/sign_ins?_clerk_js_version=6&jwt=x';
  const entry = (url: string, response: unknown) => ({
    request: { method: 'POST', url },
    response,
  });
  const answer = (status: number, text: string, more: object = {}) => ({
    status,
    headers: [{ name: 'Retry-After', value: '7' }],
    content: { text, ...more },
  });
  const har = (...entries: unknown[]) => ({ log: { version: '1.2', entries } });
  const json = JSON.stringify(BODY);

  it('shows each request to Clerk that failed, and what the server said', async () => {
    const parts = await explained(har(entry(CLERK, answer(422, json))));
    expect(parts).toMatchObject([
      {
        request: 'POST https://able-cat-1.clerk.accounts.dev/v1/client/sign_ins',
        kind: 'api',
        status: 422,
        retryAfter: 7,
        codes: ['form_password_pwned'],
      },
    ]);
  });

  it.each([
    ['https://clerk.app.test/x', true],
    ['https://able-cat-1.clerk.accounts.dev/x', true],
    ['https://api.clerk.com/v2/users', true],
    ['https://api.clerk.dev/v2/users', true],
    ['https://app.test/__clerk/v1/client/sign_ins', true],
    ['https://app.test/v1/environment', true],
    ['https://app.test/x?_clerk_js_version=6', true],
    ['https://app.test/x', false],
    ['https://app.test/v1/clients', false],
    ['https://app.test/dev1/client', false],
    ['https://notclerk.app.test/x', false],
    ['https://a.clerk.accounts.dev.app.test/x', false],
    ['https://my-api.clerk.com/x', false],
    ['https://api.clerk.com.app.test/x', false],
  ])('%s is Clerk: %s', async (url, isClerk) => {
    const codes = (await explained(har(entry(url, answer(500, 'oops'))))).map((part) => part.codes);
    expect(codes).toEqual(isClerk ? [['gateway_error']] : []);
  });

  it('cuts a method that is none', async () => {
    const request = { method: 'PROPPATCH-AND-MORE', url: CLERK };
    const [part] = await explained(har({ request, response: answer(500, '') }));
    expect(part?.request).toMatch(/^PROPPATCH- https/);
  });

  it.each<[string, unknown, string[]]>([
    [
      'a body in base64',
      entry(CLERK, answer(422, btoa(json), { encoding: 'base64' })),
      ['form_password_pwned'],
    ],
    ['a page in place of an answer', entry(CLERK, answer(502, '<html>')), ['gateway_error']],
    ['no answer', entry(CLERK, { status: 0, content: {} }), ['network_error']],
    [
      'a route of the app that hands the error on',
      entry('https://app.test/api', answer(400, json)),
      ['form_password_pwned'],
    ],
    [
      'a verification that failed in an answer that went well',
      entry(
        CLERK,
        answer(
          200,
          JSON.stringify({ response: { verifications: { external_account: { error: PWNED } } } }),
        ),
      ),
      ['form_password_pwned'],
    ],
    ['an answer that went well', entry(CLERK, answer(200, '{"response":{}}')), []],
    ['another server', entry('https://other.test/x', answer(500, 'oops')), []],
    ['no address', entry('nope', answer(500, 'oops')), []],
    ['no content', entry(CLERK, { status: 429 }), ['too_many_requests']],
    ['a status that does not exist', entry(CLERK, answer(99_999, json)), []],
    [
      'text that is none',
      entry(CLERK, { status: 429, content: { text: 5 } }),
      ['too_many_requests'],
    ],
    [
      'headers that are none',
      entry(CLERK, { ...answer(422, json), headers: [null, { name: 'a b', value: 'c' }] }),
      ['form_password_pwned'],
    ],
    ['no request', { ...entry(CLERK, answer(422, json)), request: null }, []],
    ['no response', entry(CLERK, null), []],
    ['null', null, []],
  ])('with %s', async (_, item, codes) => {
    expect((await explained(har(item))).flatMap((part) => part.codes)).toEqual(codes);
  });
});

describe('hostile input', () => {
  const nasty = fc.oneof(
    fc.anything({ withNullPrototype: true }),
    fc.json(),
    fc.string(),
    fc.stringMatching(/^[{}[\]'"`:,\\ _a-z\n]*$/),
    fc.record({ log: fc.record({ entries: fc.array(fc.anything()) }) }),
  );

  it('never makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (value) => {
        await explained(value);
      }),
    );
  });

  it('gives an object no other prototype', async () => {
    const [part] = await explained(
      "x {__proto__: {code: 'a'}, code: 'session_exists', message: 'm', meta: {}}",
    );
    expect(part?.codes).toEqual(['session_exists']);
  });
});
