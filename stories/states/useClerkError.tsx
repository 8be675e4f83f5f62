import { useRef } from 'react';
import {
  ClerkErrorProvider,
  Field,
  FormError,
  useClerkError,
} from '../../src/entry/standalone/index.ts';
import { Label } from '../forms/Label.tsx';
import { useAnswer } from './useAnswer.ts';

/** `run` shows what the submit throws. The button follows `pending`, and stays focusable. */
export function Run() {
  const form = useClerkError();
  const taken = useAnswer({ name: 'FormIdentifierExists', param: 'email_address' });
  const signUp = async () => {
    await new Promise((done) => setTimeout(done, 800));
    throw taken;
  };
  return (
    <ClerkErrorProvider form={form}>
      <form
        className="demo-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.run(signUp);
        }}
      >
        <FormError />
        <Field name="email_address" label={<Label of="email_address" />}>
          <input type="email" defaultValue="ada@example.com" />
        </Field>
        <button type="submit" aria-disabled={form.pending}>
          {form.pending ? 'Sending …' : 'Sign up'}
        </button>
      </form>
    </ClerkErrorProvider>
  );
}

/** The first submit fails, the second goes well. `status` says what became of each. */
export function GoOn() {
  const form = useClerkError();
  const incorrect = useAnswer({ name: 'FormIncorrectCode', param: 'code' });
  const tries = useRef(0);
  const output = useRef<HTMLOutputElement>(null);
  const verify = async () => {
    tries.current += 1;
    if (tries.current % 2) throw incorrect;
  };
  const submit = async () => {
    const { status } = await form.run(verify);
    if (output.current) output.current.textContent = status;
  };
  return (
    <ClerkErrorProvider form={form}>
      <form
        className="demo-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormError />
        <Field name="code" label={<Label of="code" />}>
          <input inputMode="numeric" autoComplete="one-time-code" defaultValue="424242" />
        </Field>
        <button type="submit">Verify</button>
        <output ref={output} />
      </form>
    </ClerkErrorProvider>
  );
}

/** `capture` shows what you caught yourself. `clear` removes it. */
export function CaptureAndClear() {
  const form = useClerkError();
  const failure = useAnswer('CaptchaInvalid');
  return (
    <ClerkErrorProvider form={form}>
      <div className="demo-form">
        <FormError />
        <button type="button" onClick={() => form.capture(failure)}>
          Capture
        </button>
        <button type="button" onClick={form.clear}>
          Clear
        </button>
      </div>
    </ClerkErrorProvider>
  );
}
