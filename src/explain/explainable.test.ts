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
const sdkError = new ClerkAPIResponseError('Unprocessable', {
  data: [PWNED, { code: 'session_exists', message: 'Session already exists' }],
  status: 422,
  clerkTraceId: 'trace1',
});

async function explained(value: unknown) {
  const parts = [];
  for await (const { value: found, ...rest } of explainable({ value, line: 1 })) {
    const { kind, status, traceId, errors } = decodeClerkError(found);
    parts.push({ ...rest, kind, status, traceId, codes: errors.map(({ code }) => code), errors });
  }
  return parts;
}

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
        codes: ['form_password_pwned'],
      },
    ]);
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
