import { useState } from 'react';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  Field,
  FormError,
  useClerkError,
  useFieldError,
} from '../../../src/entry/react/index.ts';

const GERMAN = { errors: { form_code_incorrect: 'Der Code stimmt nicht.' } };

/** A part that gets the form as a prop and reads it. */
function Readings({ form }: { readonly form: ClerkForm }) {
  return (
    <output>
      {form.pending ? 'pending' : 'idle'}, {form.failure?.kind ?? 'no failure'},{' '}
      {form.formErrors.length} of the form, {form.fieldErrors('code').length} of the code
    </output>
  );
}

function OwnInput() {
  const { inputProps, errorProps, messages } = useFieldError('code');
  return (
    <>
      <input aria-label="Code" name="code" {...inputProps} />
      <p {...errorProps}>{messages.join(' ')}</p>
    </>
  );
}

/** A form as people write it. `vitest.config.ts` compiles it with the React Compiler. */
export function CompiledForm({ send }: { readonly send: () => Promise<unknown> }) {
  const form = useClerkError();
  const [locale, setLocale] = useState('en');
  const submit = () => form.run(send);
  return (
    <ClerkErrorProvider form={form} locale={locale} locales={{ de: GERMAN }}>
      <form
        noValidate
        {...form.formProps}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary />
        <FormError />
        <Field name="password" label="Password">
          {(input) => <input {...input} type="password" />}
        </Field>
        <OwnInput />
        <Readings form={form} />
        <button type="submit">Send</button>
        <button type="button" onClick={() => setLocale('de')}>
          Deutsch
        </button>
      </form>
    </ClerkErrorProvider>
  );
}
