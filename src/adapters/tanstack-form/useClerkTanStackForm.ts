import { type AnyFormApi, useStore } from '@tanstack/react-form';
import { useEffect, useRef } from 'react';
import type { LinkedForm } from '../../form/clerkForm.ts';
import { elementNamed } from '../errorTarget.ts';
import { keepUntilEdited } from '../keepUntilEdited.ts';
import { useErrorTarget } from '../useErrorTarget.ts';

const hasSchema = (options: object | undefined): boolean =>
  Object.values((options as { readonly validators?: object } | undefined)?.validators ?? {}).some(
    (validator) => '~standard' in Object(validator),
  );

/** An error in the shape that those of the form's own validators have. */
function inShape(form: AnyFormApi, name: string, message: string): unknown {
  const isSchema = hasSchema(form.options) || hasSchema(form.fieldInfo[name]?.instance?.options);
  return message ? (isSchema ? { message } : message) : undefined;
}

const errorAt = (form: AnyFormApi, name: string): unknown =>
  form.getFieldMeta(name)?.errorMap.onServer;

function setErrorAt(form: AnyFormApi, name: string, error: unknown): void {
  form.setFieldMeta(name, (meta) => ({
    ...meta,
    errorMap: { ...meta.errorMap, onServer: error },
  }));
}

/**
 * Shows Clerk's errors as those of a TanStack form, in `field.state.meta.errors`. Where a schema
 * validates, each is a `{ message }`, else a string. Several sentences of one field are a line each.
 * An error of the form would keep `canSubmit` false. So render `<FormError form={clerk} />` for those.
 *
 * Editing a field removes its errors. The first field in error gets the focus: its input needs a
 * `name`. Sentences follow the language. The next submit is never blocked. But `canSubmit` is false
 * while a field has an error, so a button that is disabled by it waits for an edit.
 *
 * @param form what `useForm` of `@tanstack/react-form` returns.
 * @param clerk what `useClerkError` returns. Its `aliases` take Clerk's names to those of the form.
 *
 * @example
 * const clerk = useClerkError({ aliases: { email_address: 'email' } });
 * const form = useForm({
 *   defaultValues: { email: '', password: '' },
 *   onSubmit: async ({ value: { email, password } }) => {
 *     await clerk.run(() => signUp.password({ emailAddress: email, password }));
 *   },
 * });
 * useClerkTanStackForm(form, clerk);
 * return (
 *   <form onSubmit={(event) => { event.preventDefault(); void form.handleSubmit(); }}>
 *     <form.Field name="password">
 *       {(field) => (
 *         <label>
 *           Password
 *           <input
 *             type="password"
 *             name={field.name}
 *             value={field.state.value}
 *             onChange={(event) => field.handleChange(event.target.value)}
 *           />
 *           <span aria-live="polite">{field.state.meta.errors.join(' ')}</span>
 *         </label>
 *       )}
 *     </form.Field>
 *     <FormError form={clerk} />
 *   </form>
 * );
 */
export function useClerkTanStackForm(form: AnyFormApi, clerk: LinkedForm): void {
  const isSubmitting = useStore(form.store, (state) => state.isSubmitting);
  const refused = useRef(new Map<string, unknown>());
  const { store, mirror } = useErrorTarget(clerk, {
    names: () => Object.keys(form.fieldInfo).filter((name) => form.fieldInfo[name]?.instance),
    holds(name, message) {
      const error = name && errorAt(form, name);
      return ((error as { message?: string } | undefined)?.message ?? error) === message;
    },
    show(name, message) {
      if (!name) return;
      refused.current.set(name, form.getFieldValue(name));
      setErrorAt(form, name, inShape(form, name, message));
    },
    elementOf: elementNamed,
    focus: (name) => elementNamed(name)?.focus(),
    isSubmitting,
  });
  useEffect(() => {
    let attempts = form.state.submissionAttempts;
    let phase: 'idle' | 'begun' | 'running' = 'idle';
    const isEdited = (name: string) => form.getFieldValue(name) !== refused.current.get(name);
    const { unsubscribe } = form.store.subscribe(() => {
      const { state } = form;
      if (state.submissionAttempts !== attempts) {
        attempts = state.submissionAttempts;
        phase = 'begun';
        // Errors that are still there would block the submit, even with other values.
        for (const name of mirror.names()) setErrorAt(form, name, undefined);
      } else if (state.isSubmitting) phase = 'running';
      else if (phase === 'running') phase = 'idle';
      keepUntilEdited(store, mirror, isEdited, phase !== 'idle');
    });
    return unsubscribe;
  }, [form, store, mirror]);
}
