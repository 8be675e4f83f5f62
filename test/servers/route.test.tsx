import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Field, FormError, useClerkError } from '../../src/entry/react/index.ts';
import { toNodeServer } from '../../src/testing/fakeClerk/nodeServer.ts';
import { createFakeClerk } from '../../src/testing/index.ts';
import { sentence } from '../react/clerkWire.ts';
import { requestUser } from './requestUser.ts';

const fake = createFakeClerk();
const server = await toNodeServer(fake);
vi.stubEnv('CLERK_SECRET_KEY', 'sk_test_x');
vi.stubEnv('CLERK_API_URL', server.url);
vi.resetModules();
const { POST } = await import('./usersRoute.ts');

const body = { emailAddress: 'a@example.com', password: '12345678' };
const post = () =>
  POST(new Request('http://localhost/api/users', { method: 'POST', body: JSON.stringify(body) }));

afterEach(fake.reset);
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

describe('a route handler', () => {
  it('answers with the user', async () => {
    fake.succeed('POST /v1/users', { object: 'user', id: 'user_1' });
    const response = await post();
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: 'user_1' });
    expect(fake.requests).toMatchObject([{ body: { email_address: ['a@example.com'] } }]);
  });

  it.each([
    ['Clerk’s errors', 'FormPwnedPassword', { kind: 'api', status: 422 }],
    ['a wrong key', 'InvalidClerkSecretKey', { kind: 'api', status: 401 }],
    ['a gateway', 'html', { kind: 'gateway', status: 502 }],
    ['no connection', 'dropped', { kind: 'network' }],
  ] as const)('answers with %s', async (_, error, failure) => {
    fake.fail('POST /v1/users', error as 'FormPwnedPassword');
    const response = await post();
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject(failure);
  });
});

describe('a form that asks the route handler', () => {
  const { fetch } = globalThis;
  beforeEach(() => {
    globalThis.fetch = (input, init) => (input === '/api/users' ? post() : fetch(input, init));
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  function Form() {
    const form = useClerkError();
    return (
      <form action={() => void form.run(() => requestUser(body))}>
        <Field name="password" label="Password" form={form}>
          <input type="password" />
        </Field>
        <FormError form={form} data-testid="form-error" />
        <button type="submit">Create</button>
      </form>
    );
  }

  it('has the errors at its fields', async () => {
    fake.fail('POST /v1/users', 'FormPwnedPassword', { param: 'password' });
    render(<Form />);
    await userEvent.click(screen.getByRole('button'));
    const message = await screen.findByText(sentence('form_password_pwned', 'password'));
    expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(
      message.textContent as string,
    );
  });

  it('gets all that the route knew', async () => {
    fake.fail('POST /v1/users', 'UserLocked', { traceId: 'a1', retryAfter: 60 });
    await expect(requestUser(body)).rejects.toMatchObject({ traceId: 'a1', retryAfter: 60 });
    fake.fail('POST /v1/users', 'dropped');
    await expect(requestUser(body)).rejects.toMatchObject({ kind: 'network' });
  });

  it('reports a gateway between it and the route', async () => {
    globalThis.fetch = async () => new Response('<html>', { status: 502 });
    render(<Form />);
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(sentence('gateway_error'))).toBeInTheDocument();
  });
});
