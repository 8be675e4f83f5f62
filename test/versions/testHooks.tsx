import { Clerk } from '@clerk/clerk-js/no-rhc';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType, PropsWithChildren } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decodeClerkError, observeClerkResponses } from '../../src/entry/index.ts';
import { Field, FormError, useClerkError } from '../../src/entry/react/index.ts';
import {
  createFakeClerk,
  fakeProxyUrl,
  fakePublishableKey,
  patchFetch,
} from '../../src/testing/index.ts';
import { rejection } from '../browser/sdkPaths.ts';
import { sentence } from '../react/clerkWire.ts';

interface Creating {
  create(params: object): Promise<unknown>;
}

/** The hooks whose methods reject: of `@clerk/clerk-react` 5, and of `@clerk/react/legacy`. */
export interface RejectingHooks {
  readonly ClerkProvider: unknown;
  readonly useClerk: () => { readonly loaded: boolean };
  readonly useSignUp: () => { readonly signUp?: Creating | undefined };
  readonly useSignIn: () => { readonly signIn?: Creating | undefined };
}

async function openPage({ ClerkProvider, useClerk, useSignUp, useSignIn }: RejectingHooks) {
  const Provider = ClerkProvider as ComponentType<PropsWithChildren<Record<string, unknown>>>;
  let hooks: (ReturnType<typeof useSignUp> & ReturnType<typeof useSignIn>) | undefined;
  function Form() {
    const { loaded } = useClerk();
    const { signUp } = useSignUp();
    const { signIn } = useSignIn();
    const form = useClerkError();
    hooks = { signUp, signIn };
    const submit = () => form.run(() => signUp?.create({ emailAddress: 'a@example.com' }));
    return (
      <form {...form.formProps}>
        <Field name="email_address" label="Email" form={form}>
          <input type="email" />
        </Field>
        <FormError form={form} data-testid="form-error" />
        <button type="button" onClick={submit} disabled={!loaded || !signUp}>
          Sign up
        </button>
      </form>
    );
  }
  render(
    <Provider
      publishableKey={fakePublishableKey}
      proxyUrl={fakeProxyUrl}
      Clerk={Clerk}
      telemetry={false}
      standardBrowser={false}
    >
      <Form />
    </Provider>,
  );
  await waitFor(() => expect(screen.getByRole('button')).toBeEnabled(), { timeout: 4000 });
  return hooks as NonNullable<typeof hooks>;
}

/** Tests that errors get from the real hooks into a form, on a fake Clerk. */
export function testHooks(sdk: RejectingHooks): void {
  const fake = createFakeClerk();
  let restore: () => void;
  beforeEach(() => {
    restore = patchFetch(fake);
  });
  afterEach(() => {
    restore();
    fake.reset();
  });

  it('rejects with what decodes to all that the server sent', async () => {
    fake.fail('POST /v1/client/sign_ups', ['FormPwnedPassword', 'UserLocked'], { status: 422 });
    const { signUp } = await openPage(sdk);
    const caught = await rejection(signUp?.create({ emailAddress: 'a@example.com' }));
    expect(caught).toMatchObject({ clerkError: true, status: 422 });
    expect(decodeClerkError(caught)).toMatchObject({
      kind: 'api',
      status: 422,
      retryAfter: 1800,
      errors: [
        { code: 'form_password_pwned', fields: ['password'], known: true },
        { code: 'user_locked', params: { retryAfter: 1800 }, known: true },
      ],
    });
  });

  it('shows sign-in errors of a whole form, a gateway, and no connection', async () => {
    const { signIn } = await openPage(sdk);
    const fail = async () => decodeClerkError(await rejection(signIn?.create({ identifier: 'a' })));
    fake.fail('POST /v1/client/sign_ins', 'SingleModeSessionExists');
    expect(await fail()).toMatchObject({ kind: 'api', errors: [{ code: 'session_exists' }] });
    fake.fail('POST /v1/client/sign_ins', 'TooManyRequests', { retryAfter: 30 });
    expect(await fail()).toMatchObject({ status: 429, retryAfter: 30 });
    fake.fail('POST /v1/client/sign_ins', 'html', { status: 502 });
    // clerk-js 5 reads the body as JSON whatever the status is, and throws the SyntaxError.
    expect(await fail()).toMatchObject({ kind: 'gateway', errors: [{ remedy: 'retry' }] });
    fake.fail('POST /v1/client/sign_ins', 'dropped');
    expect(await fail()).toMatchObject({ kind: 'network' });
  });

  it('can be observed, to get what its errors lack', async () => {
    const { signIn } = await openPage(sdk);
    const observer = observeClerkResponses();
    const fail = () => rejection(signIn?.create({ identifier: 'a' }));
    fake.fail('POST /v1/client/sign_ins', 'UserLocked', { traceId: 'a1' });
    expect(observer.decode(await fail())).toMatchObject({ kind: 'api', traceId: 'a1' });
    fake.fail('POST /v1/client/sign_ins', 'html', { status: 502 });
    await fail();
    expect(observer.latest()).toMatchObject({ kind: 'gateway', status: 502 });
    observer.stop();
  });

  it('has its errors at the fields of a form', async () => {
    await openPage(sdk);
    fake.fail('POST /v1/client/sign_ups', 'FormIdentifierExists', { param: 'email_address' });
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByLabelText('Email')).toBeInvalid());
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription(
      sentence('form_identifier_exists', 'email_address'),
    );
    expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
    fake.reset();
    await act(async () => screen.getByRole('button').click());
    await waitFor(() => expect(screen.getByLabelText('Email')).toBeValid());
  });
}
