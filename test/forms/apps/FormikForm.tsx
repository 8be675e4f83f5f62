import { ErrorMessage, Field, FormikProvider, useFormik } from 'formik';
import { useClerkFormik } from '../../../src/adapters/formik/index.ts';
import { FormError, useClerkError } from '../../../src/entry/react/index.ts';
import type { AppProps } from '../page.ts';

export function FormikForm({ submit }: AppProps) {
  const clerk = useClerkError({ aliases: { email_address: 'email' } });
  const formik = useFormik({
    initialValues: { email: '', password: '' },
    validate: ({ email }) => (email ? {} : { email: 'Required' }),
    onSubmit: () => clerk.run(submit),
  });
  useClerkFormik(formik, clerk);
  return (
    <FormikProvider value={formik}>
      <form onSubmit={formik.handleSubmit}>
        {(['email', 'password'] as const).map((name) => (
          <div key={name} data-part="field">
            <label htmlFor={name}>{name === 'email' ? 'Email' : 'Password'}</label>
            <Field
              id={name}
              name={name}
              disabled={formik.isSubmitting}
              aria-invalid={!!formik.errors[name]}
              aria-describedby={`${name}-error`}
            />
            <p id={`${name}-error`}>
              <ErrorMessage name={name} />
            </p>
          </div>
        ))}
        <FormError form={clerk} data-testid="form-error" />
        <button type="submit">Sign up</button>
      </form>
    </FormikProvider>
  );
}
