import type { ComponentProps } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useClerkHookForm } from '../../../src/adapters/react-hook-form/index.ts';
import { useClerkError } from '../../../src/entry/react/index.ts';
import type { AppProps } from '../page.ts';

// `Field` and `FieldError` as shadcn/ui copies them into apps, without styles.

function Field(props: ComponentProps<'div'> & { readonly 'data-invalid'?: boolean }) {
  // biome-ignore lint/a11y/useSemanticElements: shadcn/ui has it so.
  return <div role="group" data-part="field" {...props} />;
}

function FieldError({
  errors,
}: {
  readonly errors: readonly ({ message?: string | undefined } | undefined)[];
}) {
  const unique = [...new Map(errors.map((error) => [error?.message, error])).values()];
  if (!errors.length) return null;
  return (
    <div role="alert">
      {unique.length === 1 ? (
        unique[0]?.message
      ) : (
        <ul>
          {unique.map((error) => error?.message && <li key={error.message}>{error.message}</li>)}
        </ul>
      )}
    </div>
  );
}

export function ShadcnField({ submit }: AppProps) {
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  const form = useForm({ defaultValues: { email: '', password: '' } });
  useClerkHookForm(form, clerk);
  const { root } = form.formState.errors;
  return (
    <form onSubmit={form.handleSubmit(() => clerk.run(submit))}>
      {(['email', 'password'] as const).map((name) => (
        <Controller
          key={name}
          name={name}
          control={form.control}
          render={({ field, fieldState }) => (
            <Field data-invalid={fieldState.invalid}>
              <label htmlFor={name}>{name === 'email' ? 'Email' : 'Password'}</label>
              <input {...field} id={name} aria-invalid={fieldState.invalid} />
              {fieldState.invalid && <FieldError errors={[fieldState.error]} />}
            </Field>
          )}
        />
      ))}
      <div data-testid="form-error">{root?.clerk && <FieldError errors={[root.clerk]} />}</div>
      <button type="submit">Sign up</button>
    </form>
  );
}
