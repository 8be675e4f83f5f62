import type { UseFormReturnType } from '@mantine/form';
import { useEffect } from 'react';
import type { LinkedForm } from '../../form/clerkForm.ts';
import { leafPaths } from '../leafPaths.ts';
import { useErrorTarget } from '../useErrorTarget.ts';

/**
 * Shows Clerk's errors as those of a Mantine form. So `getInputProps` hands them to the inputs.
 * Several sentences of one field are a line each. Mantine has no place for errors of the form: render
 * `<FormError form={clerk} />` for them.
 *
 * A field counts as shown while an element on the page has its `data-path`, which `getInputProps` sets.
 * Editing a field removes its errors, unless `clearInputErrorOnChange` is off. The first field in error
 * gets the focus, and sentences follow the language.
 *
 * @param form what `useForm` of `@mantine/form` returns.
 * @param clerk what `useClerkError` returns. Its `aliases` take Clerk's names to those of the form.
 *
 * @example
 * const clerk = useClerkError({ aliases: { email_address: 'email' } });
 * const form = useForm({ initialValues: { email: '', password: '' } });
 * useClerkMantineForm(form, clerk);
 * const submit = form.onSubmit(({ email, password }) =>
 *   clerk.run(() => signUp.password({ emailAddress: email, password })),
 * );
 * return (
 *   <form onSubmit={submit}>
 *     <TextInput label="Email" {...form.getInputProps('email')} />
 *     <TextInput label="Password" type="password" {...form.getInputProps('password')} />
 *     <FormError form={clerk} />
 *   </form>
 * );
 */
export function useClerkMantineForm<Values extends Record<string, unknown>, Output>(
  form: UseFormReturnType<Values, Output>,
  clerk: LinkedForm,
): void {
  const { store, mirror } = useErrorTarget(clerk, {
    names: () => leafPaths(form.getValues()).filter((name) => form.getInputNode(name)),
    holds: (name, message) => !!name && form.errors[name] === message,
    show(name, message) {
      if (name) form.setFieldError(name, message || null);
    },
    elementOf: (name) => form.getInputNode(name),
    focus: (name) => form.getInputNode(name)?.focus(),
    isSubmitting: form.submitting,
  });
  const { errors } = form;
  useEffect(() => {
    // Mantine itself removes errors at an edit, and at a submit.
    for (const name of mirror.dropped()) store.clearField(name);
  }, [errors, mirror, store]);
}
