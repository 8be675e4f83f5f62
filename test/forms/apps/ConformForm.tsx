import { getFormProps, getInputProps, parse, useForm } from '@conform-to/react';
import { startTransition, useActionState } from 'react';
import { createClerkTranslator, messagesByField } from '../../../src/entry/index.ts';
import type { AppProps } from '../page.ts';

interface Values {
  readonly email: string;
  readonly password: string;
}

const FIELDS = ['email', 'password'] as const;

/** The rules of the form, on the server and in the browser. */
const validate = (data: FormData) =>
  parse<Values, string[]>(data, {
    resolve: (value) =>
      value.email ? { value: value as Values } : { error: { email: ['Required'] } },
  });

/** What a server action does; `submit` calls Clerk. */
async function signUp(submit: AppProps['submit'], data: FormData) {
  const submission = validate(data);
  const explanation = createClerkTranslator().explain(await submit(), {
    fields: FIELDS,
    aliases: { email_address: 'email' },
  });
  return submission.reply(explanation.failure ? messagesByField(explanation) : { resetForm: true });
}

export function ConformForm({ submit }: AppProps) {
  const [lastResult, action] = useActionState(
    (_: unknown, data: FormData) => signUp(submit, data),
    undefined,
  );
  const [form, fields] = useForm<Values>({
    lastResult,
    onValidate: ({ formData }) => validate(formData),
    shouldRevalidate: 'onInput',
    // React empties a form that calls its action itself.
    onSubmit(event, { formData }) {
      event.preventDefault();
      startTransition(() => action(formData));
    },
  });
  return (
    <form {...getFormProps(form)}>
      {FIELDS.map((name) => {
        const field = fields[name];
        return (
          <div key={name} data-part="field">
            <label htmlFor={field.id}>{name === 'email' ? 'Email' : 'Password'}</label>
            <input {...getInputProps(field, { type: 'text' })} key={field.key} />
            <p id={field.errorId}>{field.errors?.join('\n')}</p>
          </div>
        );
      })}
      <p role="alert" id={form.errorId} data-testid="form-error">
        {form.errors?.join('\n')}
      </p>
      <button type="submit">Sign up</button>
    </form>
  );
}
