import { useForm, useStore } from '@tanstack/react-form';
import { useClerkTanStackForm } from '../../../src/adapters/tanstack-form/index.ts';
import { FormError, useClerkError } from '../../../src/entry/react/index.ts';
import type { AppProps } from '../page.ts';

const required = ({ value }: { value: string }) => (value ? undefined : 'Required');

export function TanStackForm({ submit }: AppProps) {
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  const form = useForm({
    defaultValues: { email: '', password: '' },
    onSubmit: async () => {
      await clerk.run(submit);
    },
  });
  useClerkTanStackForm(form, clerk);
  const isSubmitting = useStore(form.store, (state) => state.isSubmitting);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {(['email', 'password'] as const).map((name) => (
        <form.Field
          key={name}
          name={name}
          {...(name === 'email' && { validators: { onBlur: required } })}
        >
          {(field) => (
            <div data-part="field">
              <label htmlFor={name}>{name === 'email' ? 'Email' : 'Password'}</label>
              <input
                id={name}
                name={field.name}
                value={field.state.value}
                onChange={(event) => field.handleChange(event.target.value)}
                onBlur={field.handleBlur}
                disabled={isSubmitting}
                aria-invalid={!field.state.meta.isValid}
                aria-describedby={`${name}-error`}
              />
              <p id={`${name}-error`}>{field.state.meta.errors.join('\n')}</p>
            </div>
          )}
        </form.Field>
      ))}
      <FormError form={clerk} data-testid="form-error" />
      <button type="submit">Sign up</button>
    </form>
  );
}
