import { beforeEach, describe, expect, it } from 'vitest';
import { decodeClerkResponse } from '../../decode/decodeClerkResponse.ts';
import {
  createFakeClerk,
  errorResponse,
  type FailOptions,
  type FakeClerk,
  mswResolver,
  wireBody,
} from '../index.ts';

let clerk: FakeClerk;
const signUps = 'POST /v1/client/sign_ups';

beforeEach(() => {
  clerk = createFakeClerk();
});

function ask(path = '/v1/client/sign_ups', init: RequestInit = { method: 'POST' }) {
  return clerk.handle(new Request(`http://localhost${path}`, init));
}

const decode = async () => decodeClerkResponse(await ask());

describe('without rules', () => {
  it.each([
    ['POST', '/v1/environment?_method=PATCH', {}],
    ['GET', '/v1/client', {}],
    ['GET', '/__clerk/v1/client?_clerk_js_version=6', {}],
    ['POST', '/v1/dev_browser', { id: expect.stringMatching(/^dvb_/) }],
    ['POST', '/v1/waitlist', { object: 'waitlist_entry', id: expect.stringMatching(/^wle_/) }],
  ])('%s %s goes well', async (method, path, body) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(body);
  });

  /** Sends a form, and gives the resource that comes back. */
  async function send(path: string, fields: Record<string, string> = {}) {
    const body = new URLSearchParams(fields);
    const answer = await ask(`/v1/client/${path}`, { method: 'POST', body });
    return (await answer.json()).response;
  }
  const id = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}_\\w+$`));
  const later = expect.toSatisfy((time: number) => time > Date.now());

  it('a sign-up goes from what is missing to a user', async () => {
    const person = { email_address: 'a@b.c', password: 'x', first_name: 'Ada', last_name: 'L' };
    const begun = {
      object: 'sign_up',
      id: id('sua'),
      status: 'missing_requirements',
      required_fields: ['email_address', 'password'],
      optional_fields: ['first_name', 'last_name', 'username'],
      missing_fields: [],
      unverified_fields: ['email_address'],
      verifications: {
        email_address: {
          status: 'unverified',
          strategy: 'email_code',
          attempts: 0,
          expire_at: later,
          next_action: 'needs_attempt',
          supported_strategies: ['email_code'],
        },
        phone_number: null,
        web3_wallet: null,
        external_account: null,
      },
      email_address: 'a@b.c',
      username: null,
      first_name: 'Ada',
      last_name: 'L',
      phone_number: null,
      web3_wallet: null,
      has_password: true,
      unsafe_metadata: {},
      created_session_id: null,
      created_user_id: null,
      abandon_at: later,
    };
    expect(await send('sign_ups', person)).toEqual(begun);
    const verified = { status: 'verified', attempts: 1, next_action: '' };
    expect(await send('sign_ups/sua_1/attempt_verification', { code: '424242' })).toEqual({
      ...begun,
      status: 'complete',
      unverified_fields: [],
      verifications: {
        ...begun.verifications,
        email_address: { ...begun.verifications.email_address, ...verified },
      },
      created_session_id: id('sess'),
      created_user_id: id('user'),
    });
  });

  it('a sign-in goes from the first factor to a session', async () => {
    const begun = {
      object: 'sign_in',
      id: id('sia'),
      status: 'needs_first_factor',
      supported_identifiers: ['email_address', 'username'],
      supported_first_factors: [
        { strategy: 'password' },
        { strategy: 'email_code', email_address_id: id('idn'), safe_identifier: 'a@example.com' },
      ],
      supported_second_factors: null,
      first_factor_verification: {
        status: 'unverified',
        strategy: 'email_code',
        attempts: 0,
        expire_at: later,
      },
      second_factor_verification: null,
      identifier: 'a@b.c',
      user_data: null,
      created_session_id: null,
    };
    const complete = {
      ...begun,
      status: 'complete',
      first_factor_verification: {
        ...begun.first_factor_verification,
        status: 'verified',
        attempts: 1,
      },
      created_session_id: id('sess'),
    };
    expect(await send('sign_ins', { identifier: 'a@b.c' })).toEqual(begun);
    expect(await send('sign_ins/sia_1/attempt_first_factor', { code: '424242' })).toEqual(complete);
    expect(await send('sign_ins', { identifier: 'a@b.c', password: 'x' })).toEqual(complete);
  });

  it('a flow remembers what it was sent, until the next one begins', async () => {
    const names = async (path: string, fields: Record<string, string>) => {
      const { username, email_address } = await send(`sign_ups${path}`, fields);
      return [username, email_address];
    };
    expect(await names('', { username: 'a' })).toEqual(['a', null]);
    await send('sign_ins', { username: 'b' });
    expect(await names('/sua_1', { email_address: 'a@b.c' })).toEqual(['a', 'a@b.c']);
    expect(await names('', { email_address: 'd@e.f' })).toEqual([null, 'd@e.f']);
  });

  it('any other route is a Clerk 404', async () => {
    const failure = await decodeClerkResponse(await ask('/v1/users/user_1', {}));
    expect(failure).toMatchObject({ status: 404, errors: [{ variant: 'ResourceNotFound' }] });
  });
});

describe('fail', () => {
  it.each<[string, FailOptions, object]>([
    ['a field', { param: 'new_password' }, { status: 422, errors: [{ fields: ['new_password'] }] }],
    ['its own field', {}, { status: 422, errors: [{ fields: ['password'] }] }],
    ['a status', { status: 400 }, { status: 400 }],
    ['a trace id', { traceId: 'a1' }, { traceId: 'a1' }],
    ['Retry-After in seconds', { retryAfter: 30 }, { retryAfter: 30 }],
    ['Retry-After in its own words', { retryAfter: '30' }, { retryAfter: 30 }],
    ['a delay', { delay: 5 }, { status: 422 }],
    ['another text', { longMessage: 'Pwned.' }, { errors: [{ longMessage: 'Pwned.' }] }],
  ])('gives an error with %s', async (_, options, expected) => {
    clerk.fail(signUps, 'FormPwnedPassword', options);
    const failure = await decode();
    expect(failure.errors[0].code).toBe('form_password_pwned');
    expect(failure).toMatchObject(expected);
  });

  it('gives no Retry-After of its own accord', async () => {
    expect(errorResponse('UserLocked').headers.has('retry-after')).toBe(false);
  });

  it('gives a failure without errors', () => {
    expect(errorResponse([]).status).toBe(422);
  });

  it('gives Retry-After as a date', async () => {
    clerk.fail(signUps, 'UserNotFound', { retryAfter: new Date(Date.now() + 60_000) });
    const { retryAfter = 0 } = await decode();
    expect(Math.abs(retryAfter - 60)).toBeLessThan(3);
  });

  it('gives typed values', async () => {
    clerk.fail(signUps, 'UserLocked', { values: { retryAfter: 3600 } });
    expect(await decode()).toMatchObject({ status: 403, retryAfter: 3600 });
  });

  it('gives several errors at once, in order', async () => {
    clerk.fail(signUps, [
      { name: 'FormInvalidPasswordLengthTooShort', values: { minLength: 12 } },
      'CaptchaInvalid',
      { code: 'brand_new', message: 'New', long_message: 'New.' },
    ]);
    const { errors } = await decode();
    expect(errors.map(({ code }) => code)).toEqual([
      'form_password_length_too_short',
      'captcha_invalid',
      'brand_new',
    ]);
    expect(errors[0].params).toEqual({ minLength: 12 });
  });

  it('gives a body of your own', async () => {
    clerk.fail(signUps, wireBody('SignedOut', { traceId: 'a1' }), { status: 401 });
    expect(await decode()).toMatchObject({ status: 401, traceId: 'a1' });
  });

  it.each([
    ['html', { status: 502 }, 'text/html', '<!DOCTYPE'],
    ['broken-json', { status: 500 }, 'application/json', '{"errors":['],
    ['empty', { status: 500 }, null, ''],
  ] as const)('breaks the answer: %s', async (fault, { status }, type, start) => {
    clerk.fail(signUps, fault);
    const response = await ask();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect((await response.clone().text()).startsWith(start)).toBe(true);
    expect(await decodeClerkResponse(response)).toMatchObject({ kind: 'gateway', status });
  });

  it('drops the connection', async () => {
    clerk.fail(signUps, 'dropped');
    await expect(ask()).rejects.toThrow(new TypeError('Failed to fetch'));
  });

  it.each(['no-answer', 'FormPwnedPassword'] as const)('stops when aborted: %s', async (what) => {
    clerk.fail(signUps, what as 'no-answer', { delay: what === 'no-answer' ? 0 : 60_000 });
    const signal = AbortSignal.timeout(5);
    const asked = ask('/v1/client/sign_ups', { method: 'POST', signal });
    await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('stops at once what was aborted before', async () => {
    clerk.fail(signUps, 'no-answer');
    const signal = AbortSignal.abort();
    const asked = ask('/v1/client/sign_ups', { method: 'POST', signal });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('counts', async () => {
    clerk.fail(signUps, 'SignedOut', { times: 1 });
    expect((await ask()).ok).toBe(false);
    expect((await ask()).ok).toBe(true);
  });

  it.each([
    ['a name', 'Pwned'],
    ['a name in a list', ['SignedOut', 'Pwned']],
    ['a name in an object in a list', [{ name: 'Pwned' }]],
  ])('tells of a misspelling at once: %s', (_, what) => {
    expect(() => clerk.fail(signUps, what as 'SignedOut')).toThrow(RangeError);
  });
});

describe('routes', () => {
  it.each([
    ['POST /v1/client/sign_ups', true],
    ['post /v1/client/sign_ups', true],
    ['/v1/client/sign_ups', true],
    ['* /v1/client/*', true],
    ['* *', true],
    ['POST */sign_*s', true],
    ['POST */v1*/sign_ups', true],
    ['  POST   /v1/client/sign_ups ', true],
    ['POST /v1/*nothing*s', false],
    ['GET /v1/client/sign_ups', false],
    ['POST /v1/client/sign_ups/*', false],
    ['POST /v1/client/sign', false],
    ['POST /v1*/client/*sign_ups*ups', false],
  ])('%s: %s', async (route, isMatch) => {
    clerk.fail(route, 'SignedOut');
    expect((await ask()).ok).toBe(!isMatch);
  });

  it('take the latest rule, and `_method` for the method', async () => {
    clerk.fail('PATCH /v1/client/sign_ups/*', 'SignedOut');
    clerk.succeed('PATCH /v1/client/sign_ups/*', { response: { id: 'sua_2' } });
    const response = await ask('/__clerk/v1/client/sign_ups/sua_2?_method=PATCH');
    expect(await response.json()).toEqual({ response: { id: 'sua_2' } });
  });
});

describe('requests', () => {
  it('keep method, path and body', async () => {
    expect(clerk.requests).toEqual([]);
    const body = new URLSearchParams({ email_address: 'a@b.c' });
    await ask('/__clerk/v1/client/sign_ups', { method: 'POST', body });
    await ask('/v1/users', {
      method: 'POST',
      body: '{"username":"a"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(clerk.requests).toMatchObject([
      { method: 'POST', path: '/v1/client/sign_ups', body: { email_address: 'a@b.c' } },
      { method: 'POST', path: '/v1/users', body: { username: 'a' } },
    ]);
    clerk.reset();
    expect(clerk.requests).toEqual([]);
  });

  it.each([
    ['broken JSON', 'application/json', '{"username":'],
    ['no JSON', 'text/plain', '1'],
    ['empty', 'application/json', ''],
  ])('keep a body that is %s as text', async (_, type, body) => {
    const headers = { 'content-type': type };
    await ask('/hooks', { method: 'POST', body, headers });
    expect(clerk.requests).toMatchObject([{ path: '/hooks', body }]);
  });
});

describe('mswResolver', () => {
  it('answers, and reports a dropped connection as MSW wants it', async () => {
    const request = () => new Request('http://localhost/v1/client/sign_ups', { method: 'POST' });
    const resolver = mswResolver(clerk);
    expect((await resolver({ request: request() })).status).toBe(200);
    clerk.fail(signUps, 'dropped');
    expect((await resolver({ request: request() })).type).toBe('error');
  });
});
