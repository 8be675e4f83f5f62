import { useForm } from 'react-hook-form';
import { useClerkHookForm } from '../../../src/adapters/react-hook-form/index.ts';
import { useClerkError } from '../../../src/entry/react/index.ts';
import type { AppProps } from '../page.ts';

export function ReactHookForm({ submit }: AppProps) {
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  const form = useForm({ defaultValues: { email: '', password: '' } });
  useClerkHookForm(form, clerk);
  const { errors, isValid } = form.formState;
  return (
    <form onSubmit={form.handleSubmit(() => clerk.run(submit))}>
      {(['email', 'password'] as const).map((name) => (
        <div key={name} data-part="field">
          <label htmlFor={name}>{name === 'email' ? 'Email' : 'Password'}</label>
          <input
            id={name}
            {...form.register(name, { required: true })}
            disabled={form.formState.isSubmitting}
            aria-invalid={!!errors[name]}
            aria-describedby={`${name}-error`}
          />
          <p id={`${name}-error`}>{errors[name]?.message}</p>
        </div>
      ))}
      <p role="alert" data-testid="form-error">
        {errors.root?.clerk?.message}
      </p>
      <button type="submit" disabled={!isValid}>
        Sign up
      </button>
    </form>
  );
}
