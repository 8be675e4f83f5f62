// Checked by tsc alone: what an app can write, and what it cannot.
import { useSignUp } from '@clerk/react';
import type { ReactNode } from 'react';
import { type ClerkFailure, createClerkTranslator } from '../index.ts';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  type RunResult,
  useClerkError,
  useFieldError,
  useRetryAfter,
} from './index.ts';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(value: T) => value;

export function Form({ answer }: { readonly answer: ClerkFailure | null }): ReactNode {
  const { signUp, errors } = useSignUp();
  const form = useClerkError({
    initial: answer,
    fields: ['email'],
    aliases: { identifier: 'email' },
    refine: (failure, cause) => {
      is<Equal<typeof cause, unknown>>(true);
      return failure;
    },
    onError: (failure, cause) => {
      is<Equal<typeof failure, ClerkFailure>>(true);
      is<Equal<typeof cause, unknown>>(true);
    },
  });
  is<Equal<typeof form, ClerkForm>>(true);
  is<Equal<typeof form.failure, ClerkFailure | null>>(true);

  const submit = async () => {
    const result = await form.run(async () => ({ id: 'user_1' }));
    is<Equal<typeof result, RunResult<{ id: string }>>>(true);
    if (result.status === 'done') is<Equal<typeof result.value, { id: string }>>(true);
    else if (result.status === 'ignored') is<Equal<typeof result.failure, undefined>>(true);
    else is<Equal<typeof result.failure, ClerkFailure>>(true);
    await form.run(() => 1, { whilePending: 'replace', check: () => signUp });
    // @ts-expect-error there is no such way
    await form.run(() => 1, { whilePending: 'queue' });
    // A submit may answer at once.
    is<Equal<RunResult<number>, Awaited<ReturnType<typeof form.run<number>>>>>(true);
  };

  const { inputProps, invalid } = useFieldError('code', { form, inputId: 'code' });
  is<Equal<typeof invalid, boolean>>(true);
  is<Equal<ReturnType<typeof useRetryAfter>, number>>(true);
  useRetryAfter(form.failure?.errors[0]);

  return (
    <form {...form.formProps} onSubmit={() => void submit()}>
      <ErrorSummary
        form={form}
        headingLevel={3}
        ref={(element: HTMLDivElement | null) => void element}
      />
      <Field name="email" label="Email" form={form}>
        <input type="email" />
      </Field>
      <Field name="code" label={<b>Code</b>} form={form}>
        {(input) => <input {...input} />}
      </Field>
      <input {...inputProps} />
      <FieldError name="code" form={form} prefix className="error" data-testid="code" />
      <FormError
        form={form}
        render={({ messages, errorProps }) => <p {...errorProps}>{messages}</p>}
      />
      <RetryAfter form={form} />
      <ClerkErrorProvider
        form={form}
        locale="de"
        overrides={{ de: { errors: { session_exists: 'Schon da.' } } }}
      />
      {/* @ts-expect-error a field has a name */}
      <FieldError form={form} />
      {/* @ts-expect-error there is no such level */}
      <ErrorSummary form={form} headingLevel={7} />
      {/* @ts-expect-error a mistyped key */}
      <ClerkErrorProvider overrides={{ de: { errors: { session_exist: 'Schon da.' } } }} />
      {/* Clerk's hooks call theirs `errors`. It is no form of ours, and a component would show nothing. */}
      {/* @ts-expect-error the form is what useClerkError gives */}
      <FormError form={errors} />
      {/* @ts-expect-error the same */}
      <ClerkErrorProvider form={errors} />
      <ClerkErrorProvider translator={createClerkTranslator()} />
      {/* @ts-expect-error a translator, or the options to make one */}
      <ClerkErrorProvider translator={createClerkTranslator()} locale="de" />
      {/* Whatever holds the link of a form will do. */}
      <RetryAfter form={{ link: form.link }} />
      {/* @ts-expect-error one input, not two */}
      <Field name="a">
        <input />
        <input />
      </Field>
    </form>
  );
}
