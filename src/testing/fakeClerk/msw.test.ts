import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeClerkResponse } from '../../entry/index.ts';
import { createFakeClerk, mswResolver } from '../index.ts';

const clerk = createFakeClerk();
const server = setupServer(http.all('*/v1/*', mswResolver(clerk)));

beforeAll(() => server.listen());
afterAll(() => server.close());

test('the fake Clerk answers through MSW', async () => {
  clerk.fail('POST /v1/client/sign_ups', 'FormPwnedPassword', { param: 'password' });
  const response = await fetch('https://clerk.example.com/v1/client/sign_ups', { method: 'POST' });
  const failure = await decodeClerkResponse(response);
  expect(failure.errors[0]).toMatchObject({ code: 'form_password_pwned', fields: ['password'] });
});

test('a dropped connection is one through MSW, too', async () => {
  clerk.fail('GET /v1/client', 'dropped');
  await expect(fetch('https://clerk.example.com/v1/client')).rejects.toThrow(TypeError);
});
