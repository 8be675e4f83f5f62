'use client';

import { Controller } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field, FieldError, FieldLabel } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { Texts } from './languages';
import { useSignUpForm } from './useSignUpForm';

export function ShadcnFieldForm({ t }: { t: Texts }) {
  const { form, submit, done } = useSignUpForm(t);
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <FieldError errors={[form.formState.errors.root?.clerk]} />
      {(['email', 'password'] as const).map((name) => (
        <Controller
          key={name}
          name={name}
          control={form.control}
          render={({ field, fieldState }) => (
            <Field data-invalid={fieldState.invalid}>
              <FieldLabel htmlFor={name}>{t[name]}</FieldLabel>
              <Input
                {...field}
                id={name}
                type={name}
                aria-invalid={fieldState.invalid}
                aria-describedby={`${name}-error`}
              />
              <FieldError id={`${name}-error`} errors={[fieldState.error]} />
            </Field>
          )}
        />
      ))}
      <Button type="submit">{t.create}</Button>
      <p role="status">{done && t.done}</p>
    </form>
  );
}
