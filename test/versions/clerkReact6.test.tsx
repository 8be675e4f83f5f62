import { Clerk } from '@clerk/clerk-js/no-rhc';
import * as clerkReact from '@clerk/react';
import * as legacyHooks from '@clerk/react/legacy';
import { render, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { decodeClerkError } from '../../src/entry/index.ts';
import {
  createFakeClerk,
  fakeProxyUrl,
  fakePublishableKey,
  patchFetch,
} from '../../src/testing/index.ts';
import { testHooks } from './testHooks.tsx';

testHooks({ ...clerkReact, ...legacyHooks });

it('the methods of useSignUp return the error, and the hook has it too', async () => {
  const fake = createFakeClerk();
  const restore = patchFetch(fake);
  fake.fail('POST /v1/client/sign_ups', 'FormPwnedPassword', { param: 'password' });
  let hook: ReturnType<typeof clerkReact.useSignUp> | undefined;
  function Probe() {
    const { loaded } = clerkReact.useClerk();
    const signUp = clerkReact.useSignUp();
    hook = loaded ? signUp : undefined;
    return null;
  }
  render(
    <clerkReact.ClerkProvider
      publishableKey={fakePublishableKey}
      proxyUrl={fakeProxyUrl}
      Clerk={Clerk as never}
      telemetry={false}
      standardBrowser={false}
    >
      <Probe />
    </clerkReact.ClerkProvider>,
  );
  await waitFor(() => expect(hook).toBeDefined(), { timeout: 4000 });
  const result = await hook?.signUp.create({ emailAddress: 'a@example.com' });
  await waitFor(() => expect(hook?.errors.raw).not.toBeNull());
  const failure = { kind: 'api', errors: [{ code: 'form_password_pwned', fields: ['password'] }] };
  expect(decodeClerkError(result)).toMatchObject(failure);
  expect(decodeClerkError(hook?.errors)).toMatchObject(failure);
  restore();
});
