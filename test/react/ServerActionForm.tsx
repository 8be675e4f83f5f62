import { useActionState } from 'react';
import type { ClerkFailure } from '../../src/entry/index.ts';
import { ErrorSummary, Field, FormError, useClerkError } from '../../src/entry/react/index.ts';

/** A form on a server action: works before, and without, JavaScript. */
export function ServerActionForm({
  action,
  answer,
}: {
  readonly action: (before: ClerkFailure | null, data: FormData) => Promise<ClerkFailure | null>;
  /** What the action answered before the page was rendered, when JavaScript is off. */
  readonly answer: ClerkFailure | null;
}) {
  const [failure, submit] = useActionState(action, answer);
  const form = useClerkError({ initial: failure, fields: ['email_address', 'password'] });
  return (
    <form action={submit}>
      <ErrorSummary form={form} />
      <FormError form={form} className="form-error" />
      <Field name="email_address" label="Email" form={form}>
        <input type="email" />
      </Field>
      <Field name="password" label="Password" form={form}>
        <input type="password" />
      </Field>
      <button type="submit">Sign up</button>
    </form>
  );
}
