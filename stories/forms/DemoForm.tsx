import { type ComponentProps, type ReactNode, useState } from 'react';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  FormError,
  RetryAfter,
} from '../../src/entry/react/index.ts';
import { Word } from './Word.tsx';

/** What the forms of the demo share: heading, errors of the form, countdown, button. */
export function DemoForm({
  title,
  form,
  submit,
  summary,
  children,
}: {
  readonly title: ComponentProps<typeof Word>['of'];
  readonly form: ClerkForm;
  readonly submit: (data: FormData) => Promise<unknown>;
  readonly summary?: boolean;
  readonly children: ReactNode;
}) {
  const [done, setDone] = useState(false);
  const send = async (data: FormData) => {
    setDone(false);
    const { status } = await form.run(() => submit(data));
    setDone(status === 'done');
  };
  return (
    <ClerkErrorProvider form={form}>
      <form
        className="demo-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
      >
        <h1>
          <Word of={title} />
        </h1>
        {summary ? <ErrorSummary /> : <FormError />}
        {children}
        <RetryAfter />
        {/* A disabled button would lose the focus while the person waits. */}
        <button type="submit" aria-disabled={form.pending}>
          <Word of={title} />
        </button>
        <p role="status">{done && <Word of="done" />}</p>
      </form>
    </ClerkErrorProvider>
  );
}
