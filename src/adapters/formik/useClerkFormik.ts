import { type FormikValues, getIn, type useFormik } from 'formik';
import { useEffect, useRef } from 'react';
import type { LinkedForm } from '../../form/clerkForm.ts';
import { elementNamed } from '../errorTarget.ts';
import { keepUntilEdited } from '../keepUntilEdited.ts';
import { leafPaths } from '../leafPaths.ts';
import { useErrorTarget } from '../useErrorTarget.ts';

/**
 * Shows Clerk's errors as Formik's own. So `ErrorMessage` and `formik.errors` have them. Several
 * sentences of one field are a line each. Formik has no place for errors of the form: render
 * `<FormError form={clerk} />` for them.
 *
 * A field counts as shown while an input on the page has its name. Editing a field removes its errors,
 * and only those. The first field in error gets the focus, and sentences follow the language.
 *
 * @param formik what `useFormik` returns, or the children of `<Formik>` get.
 * @param clerk what `useClerkError` returns. Its `aliases` take Clerk's names to those of the form.
 *
 * @example
 * const clerk = useClerkError({ aliases: { email_address: 'email' } });
 * const formik = useFormik({
 *   initialValues: { email: '', password: '' },
 *   onSubmit: ({ email, password }) =>
 *     clerk.run(() => signUp.password({ emailAddress: email, password })),
 * });
 * useClerkFormik(formik, clerk);
 * return (
 *   <form onSubmit={formik.handleSubmit}>
 *     <label>Email <input {...formik.getFieldProps('email')} /></label>
 *     <label>Password <input type="password" {...formik.getFieldProps('password')} /></label>
 *     <p aria-live="polite">{formik.errors.password}</p>
 *     <FormError form={clerk} />
 *   </form>
 * );
 */
export function useClerkFormik<Values extends FormikValues>(
  formik: ReturnType<typeof useFormik<Values>>,
  clerk: LinkedForm,
): void {
  const { values, errors, isSubmitting } = formik;
  const refused = useRef(new Map<string, unknown>());
  const { store, mirror } = useErrorTarget(clerk, {
    names: () => leafPaths(values).filter(elementNamed),
    holds: (name, message) => !!name && getIn(errors, name) === message,
    show(name, message) {
      if (!name) return;
      refused.current.set(name, getIn(values, name));
      formik.setFieldError(name, message || undefined);
      // Most components show only the errors of what a person has touched.
      void formik.setFieldTouched(name, true, false);
    },
    elementOf: elementNamed,
    focus: (name) => elementNamed(name)?.focus(),
    isSubmitting,
  });
  useEffect(() => {
    const isEdited = (name: string) => getIn(values, name) !== refused.current.get(name);
    keepUntilEdited(store, mirror, isEdited, isSubmitting);
  }, [store, mirror, values, errors, isSubmitting]);
}
