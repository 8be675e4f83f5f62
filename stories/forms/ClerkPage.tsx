import { Clerk } from '@clerk/clerk-js/no-rhc';
import { ClerkLoaded, ClerkProvider } from '@clerk/react';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import {
  type ApiErrorName,
  createFakeClerk,
  type FakeClerk,
  fakeProxyUrl,
  fakePublishableKey,
  patchFetch,
  type TransportFault,
} from '../../src/testing/index.ts';

/** How requests fail: with one of the catalogue's errors, several, a broken connection, or not. */
export type FailWith = ApiErrorName | TransportFault | 'nothing' | 'several';

function arrange(fake: FakeClerk, failWith: FailWith, param: string): void {
  fake.reset();
  if (failWith === 'nothing') return;
  // Of any method: once a sign-up is begun, clerk-js patches it.
  const route = '* /v1/client/sign_*';
  const options = { traceId: '7f3b2c', ...(param && { param }) };
  if (failWith === 'several')
    fake.fail(
      route,
      [
        { name: 'FormIdentifierExists', param: 'email_address' },
        { name: 'FormInvalidPasswordLengthTooShort', param: 'password' },
        { name: 'FormInvalidPasswordNoNumber', param: 'password' },
        { name: 'FormNilParameter', param: 'phone_number' },
        'CaptchaInvalid',
      ],
      { traceId: '7f3b2c' },
    );
  else fake.fail(route, failWith as ApiErrorName, options);
}

/** A page with the real clerk-js on a fake Clerk that lives in the page: no server, no account. */
export function ClerkPage({
  failWith,
  param,
  children,
}: {
  readonly failWith: FailWith;
  readonly param: string;
  readonly children: ReactNode;
}) {
  const [fake] = useState(createFakeClerk);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const restore = patchFetch(fake);
    setReady(true);
    return restore;
  }, [fake]);
  useEffect(() => arrange(fake, failWith, param), [fake, failWith, param]);
  if (!ready) return null;
  return (
    <ClerkProvider
      publishableKey={fakePublishableKey}
      proxyUrl={fakeProxyUrl}
      Clerk={Clerk as never}
      telemetry={false}
    >
      <ClerkLoaded>
        {/* Else a form that waits for an answer that never comes would do so for ever. */}
        <Fragment key={`${failWith} ${param}`}>{children}</Fragment>
      </ClerkLoaded>
    </ClerkProvider>
  );
}
