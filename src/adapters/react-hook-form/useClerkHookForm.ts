import { useEffect } from 'react';
import {
  type Field,
  type FieldPath,
  type FieldValues,
  get,
  type MultipleFieldErrors,
  type UseFormReturn,
} from 'react-hook-form';
import type { LinkedForm } from '../../form/clerkForm.ts';
import type { ErrorInWords } from '../../translate/clerkTranslator.ts';
import { elementNamed } from '../errorTarget.ts';
import { useErrorTarget } from '../useErrorTarget.ts';

/** The sentences by code, as React Hook Form keeps several errors of one field. */
function typesOf(items: readonly ErrorInWords[]): MultipleFieldErrors {
  const types = new Map<string, string[]>();
  for (const { error, text } of items)
    types.set(error.code, [...(types.get(error.code) ?? []), text]);
  return Object.fromEntries(
    [...types].map(([code, texts]) => [code, texts.length > 1 ? texts : (texts[0] as string)]),
  );
}

/**
 * Shows Clerk's errors as React Hook Form's own. So all that shows its errors shows Clerk's, too, such
 * as `FormMessage` and `FieldError` of shadcn/ui.
 *
 * - `errors.password.message` holds all sentences of the field, a line for each. `types` holds them by
 *   code, and `type` is the first code.
 * - `errors.root.clerk` holds the rest: errors without a field, and errors of fields that the form does
 *   not show.
 * - Editing a field removes its errors.
 * - The first field in error gets the focus, in document order.
 * - Sentences follow the language.
 * - The next submit is never blocked, and `isValid` is what the form's own rules say.
 *
 * @param form what `useForm` returns.
 * @param clerk what `useClerkError` returns. Its `aliases` take Clerk's names to those of the form.
 *
 * @example
 * const clerk = useClerkError({ aliases: { email_address: 'email' } });
 * const form = useForm({ defaultValues: { email: '', password: '' } });
 * useClerkHookForm(form, clerk);
 * const submit = form.handleSubmit(({ email, password }) =>
 *   clerk.run(() => signUp.password({ emailAddress: email, password })),
 * );
 * const { password } = form.formState.errors;
 * return (
 *   <form onSubmit={submit}>
 *     <label>Email <input {...form.register('email')} /></label>
 *     <label>Password <input type="password" {...form.register('password')} /></label>
 *     <p aria-live="polite">{password?.message}</p>
 *   </form>
 * );
 */
export function useClerkHookForm<Values extends FieldValues, Context, Output>(
  form: UseFormReturn<Values, Context, Output>,
  clerk: LinkedForm,
): void {
  const { control } = form;
  const pathOf = (name = 'root.clerk') => name as FieldPath<Values>;
  const fieldOf = (name: string) => (get(control._fields, name) as Partial<Field> | undefined)?._f;
  const refOf = (name: string) => {
    const { ref, refs } = fieldOf(name) ?? {};
    return refs?.find(({ disabled }) => !disabled) ?? ref;
  };
  const { store } = useErrorTarget(clerk, {
    // An error at any other name would block the next submit.
    names: () => [...control._names.mount].filter((name) => fieldOf(name)?.mount),
    holds: (name, message) => form.getFieldState(pathOf(name)).error?.message === message,
    show(name, message, items) {
      const [first] = items;
      if (first)
        form.setError(pathOf(name), {
          type: first.error.code,
          message,
          types: typesOf(items),
        });
      else form.clearErrors(pathOf(name));
      // setError makes the form invalid. A button that depends on that could not retry.
      control._setValid();
    },
    elementOf(name) {
      const ref = refOf(name);
      return ref instanceof Element ? ref : elementNamed(name);
    },
    // setFocus waits. So it does not tell whether the field took the focus.
    focus: (name) => refOf(name)?.focus?.(),
    isSubmitting: form.formState.isSubmitting,
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        // What an app sets, such as an emptied code, is no edit.
        callback: ({ name, type }) => {
          if (name && type === 'change') store.clearField(name);
        },
      }),
    [form.subscribe, store],
  );
}
