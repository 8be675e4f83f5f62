import { useForm } from '@mantine/form';
import type { ComponentProps, ReactNode } from 'react';
import { useClerkMantineForm } from '../../../src/adapters/mantine/index.ts';
import { FormError, useClerkError } from '../../../src/entry/react/index.ts';
import type { AppProps } from '../page.ts';

interface TextInputProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly error?: ReactNode;
}

/** What Mantine's own `TextInput` makes of the props that matter here. */
export function TextInput({ label, error, ...rest }: TextInputProps) {
  return (
    <div data-part="field">
      <label htmlFor={label}>{label}</label>
      <input
        id={label}
        aria-invalid={!!error}
        aria-describedby={error ? `${label}-error` : undefined}
        {...rest}
      />
      {error && <p id={`${label}-error`}>{error}</p>}
    </div>
  );
}

export function MantineForm({ submit }: AppProps) {
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: { email: (email) => (email ? null : 'Required') },
  });
  useClerkMantineForm(form, clerk);
  return (
    <form onSubmit={form.onSubmit(() => clerk.run(submit))}>
      <TextInput label="Email" {...form.getInputProps('email')} />
      <TextInput label="Password" disabled={form.submitting} {...form.getInputProps('password')} />
      <FormError form={clerk} data-testid="form-error" />
      <button type="submit">Sign up</button>
    </form>
  );
}
