import type { ReactNode } from 'react';
import { ClerkErrorProvider, useClerkError } from '../../src/entry/standalone/index.ts';
import { type AnswerErrors, useAnswer } from './useAnswer.ts';

interface FailedFormProps {
  /** What Clerk answered; nothing has failed when left out. */
  readonly errors?: AnswerErrors;
  readonly traceId?: string;
  /** The fields that the form shows. A page that a server renders needs their names. */
  readonly fields?: readonly string[];
  readonly children: ReactNode;
}

/** A form that has just failed with the given errors. Another submit fails in the same way. */
export function FailedForm({ errors, traceId, fields, children }: FailedFormProps) {
  const failure = useAnswer(errors, traceId);
  const form = useClerkError({ initial: failure, fields });
  return (
    <ClerkErrorProvider form={form}>
      <form
        className="demo-form"
        noValidate
        {...form.formProps}
        onSubmit={(event) => {
          event.preventDefault();
          void form.run(() => (failure ? Promise.reject(failure) : undefined));
        }}
      >
        {children}
      </form>
    </ClerkErrorProvider>
  );
}
