import { type ReactNode, useEffect } from 'react';
import { ClerkErrorProvider, useClerkError } from '../../src/entry/react/index.ts';
import { apiResponseError } from '../../src/testing/index.ts';

type Errors = Parameters<typeof apiResponseError>[0];

/** A form that has just failed with the given errors, or has not failed where there are none. */
export function FailedForm({
  errors,
  traceId,
  children,
}: {
  readonly errors?: Errors;
  readonly traceId?: string;
  readonly children: ReactNode;
}) {
  const form = useClerkError();
  const { clear, run } = form;
  // Stories make new error objects with each render, for example after a change of language.
  const sent = JSON.stringify(errors);
  useEffect(() => {
    if (sent === undefined) return clear();
    const failure = apiResponseError(JSON.parse(sent) as Errors, { ...(traceId && { traceId }) });
    // Other errors may come while these load.
    void run(() => Promise.reject(failure), { whilePending: 'replace' });
  }, [sent, traceId, clear, run]);
  return (
    <ClerkErrorProvider form={form}>
      <form className="demo-form" noValidate {...form.formProps}>
        {children}
      </form>
    </ClerkErrorProvider>
  );
}
