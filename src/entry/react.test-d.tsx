// Checked by tsc alone: what an app can write, and what it cannot.
import type { ReactNode } from 'react';
import { type ClerkFailure, decodeClerkError } from './index.ts';
import {
  ClerkErrorProvider,
  type ClerkFormErrors,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  type RunResult,
  useClerkError,
  useFieldError,
  useRetryAfter,
} from './react.ts';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(value: T) => value;

export function Form({ answer }: { readonly answer: ClerkFailure | null }): ReactNode {
  const clerk = useClerkError({
    initial: answer,
    fields: ['email'],
    aliases: { identifier: 'email' },
    decode: decodeClerkError,
    onError: (failure, cause) => {
      is<Equal<typeof failure, ClerkFailure>>(true);
      is<Equal<typeof cause, unknown>>(true);
    },
  });
  is<Equal<typeof clerk, ClerkFormErrors>>(true);
  is<Equal<typeof clerk.failure, ClerkFailure | null>>(true);

  const submit = async () => {
    const result = await clerk.run(async () => ({ id: 'user_1' }));
    is<Equal<typeof result, RunResult<{ id: string }>>>(true);
    if (result.ok) is<Equal<typeof result.value, { id: string }>>(true);
    else is<Equal<typeof result.failure, ClerkFailure | null>>(true);
    // A submit may answer at once.
    is<Equal<RunResult<number>, Awaited<ReturnType<typeof clerk.run<number>>>>>(true);
  };

  const { inputProps } = useFieldError('code', clerk);
  is<Equal<ReturnType<typeof useRetryAfter>, number>>(true);
  useRetryAfter(clerk.failure?.errors[0]);

  return (
    <form {...clerk.formProps} onSubmit={() => void submit()}>
      <ErrorSummary
        errors={clerk}
        headingLevel={3}
        ref={(element: HTMLDivElement | null) => void element}
      />
      <Field name="email" label="Email" errors={clerk}>
        <input type="email" />
      </Field>
      <Field name="code" label={<b>Code</b>} errors={clerk}>
        {(input) => <input {...input} />}
      </Field>
      <input {...inputProps} />
      <FieldError name="code" errors={clerk} prefix className="error" data-testid="code" />
      <FormError
        errors={clerk}
        render={({ messages, errorProps }) => <p {...errorProps}>{messages}</p>}
      />
      <RetryAfter errors={clerk} />
      <ClerkErrorProvider
        value={clerk}
        locale="de"
        overrides={{ de: { errors: { session_exists: 'Schon da.' } } }}
      />
      {/* @ts-expect-error a field has a name */}
      <FieldError errors={clerk} />
      {/* @ts-expect-error there is no such level */}
      <ErrorSummary errors={clerk} headingLevel={7} />
      {/* @ts-expect-error a mistyped key */}
      <ClerkErrorProvider overrides={{ de: { errors: { session_exist: 'Schon da.' } } }} />
      {/* @ts-expect-error one input, not two */}
      <Field name="a">
        <input />
        <input />
      </Field>
    </form>
  );
}
