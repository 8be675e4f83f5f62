import { expect, test } from 'vitest';
import { decodeClerkError } from './decodeClerkError.ts';
import { decodeClerkResponse } from './decodeClerkResponse.ts';

const pwned = { code: 'form_password_pwned', message: 'm' };

test.each<[string, Response, object]>([
  [
    'an error body',
    Response.json(
      { errors: [{ code: 'form_code_incorrect', message: 'x' }], clerk_trace_id: 't1' },
      { status: 422 },
    ),
    { kind: 'api', status: 422, traceId: 't1' },
  ],
  [
    'HTML',
    new Response('<html>', { status: 502, headers: { 'cf-ray': 'ray1' } }),
    { kind: 'gateway', status: 502, traceId: 'ray1' },
  ],
  [
    'the trace id of Clerk before the ray id',
    Response.json({ errors: [pwned], clerk_trace_id: 't1' }, { headers: { 'cf-ray': 'ray1' } }),
    { traceId: 't1' },
  ],
  ['an empty body', new Response(null, { status: 500 }), { kind: 'gateway', status: 500 }],
  [
    'Retry-After in seconds',
    new Response('{}', { status: 429, headers: { 'retry-after': '12' } }),
    { kind: 'gateway', retryAfter: 12 },
  ],
  [
    'a body that breaks off',
    new Response(
      new ReadableStream({ start: (controller) => controller.error(new Error('gone')) }),
      { status: 503 },
    ),
    { kind: 'gateway', status: 503 },
  ],
])('takes %s', async (_, response, expected) => {
  expect(await decodeClerkResponse(response)).toMatchObject(expected);
});

test.each<[string, unknown]>([
  ['an aborted request', { message: 'This operation was aborted' }],
  ['a request that failed', { error: { message: 'fetch failed' } }],
  ['a request that failed, in a list', { errors: [{ message: 'fetch failed' }] }],
  ['anything else', { message: 'Oops' }],
])('a body about %s is a gateway failure', async (_, body) => {
  expect(await decodeClerkResponse(Response.json(body, { status: 500 }))).toEqual(
    decodeClerkError({ clerkError: true, status: 500, errors: [] }),
  );
});

test.each<[string, unknown]>([
  ['network', new TypeError('fetch failed')],
  ['cancelled', new DOMException('stop', 'AbortError')],
  ['unexpected', new TypeError('x is undefined')],
  ['client', { clerkRuntimeError: true, code: 'passkey_not_supported', message: '' }],
])('a failure that a route decoded keeps its kind: %s', async (kind, caught) => {
  const failure = decodeClerkError(caught);
  const { errors } = failure;
  for (const body of [failure, { error: failure }])
    expect(await decodeClerkResponse(Response.json(body, { status: 422 }))).toEqual({
      kind,
      status: 422,
      errors,
    });
});

test('takes no ray id that is too long', async () => {
  const response = new Response('{}', { status: 500, headers: { 'cf-ray': 'r1'.repeat(2500) } });
  expect(await decodeClerkResponse(response)).not.toHaveProperty('traceId');
});
