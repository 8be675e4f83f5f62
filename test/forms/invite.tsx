import { useForm as useMantineForm } from '@mantine/form';
import { useForm as useTanStackForm } from '@tanstack/react-form';
import { ErrorMessage, Field, FormikProvider, useFormik } from 'formik';
import type { ComponentType, ReactNode } from 'react';
import { useClerkFormik } from '../../src/adapters/formik/index.ts';
import { useClerkMantineForm } from '../../src/adapters/mantine/index.ts';
import { useClerkTanStackForm } from '../../src/adapters/tanstack-form/index.ts';
import type { ClerkForm } from '../../src/entry/react/index.ts';

/** What an app with an invitation gets. */
export interface InviteProps {
  readonly clerk: ClerkForm;
  readonly submit: () => Promise<unknown>;
  /** Whether the form shows the email, in an object of its values. */
  readonly hasEmail: boolean;
}

/** One value in an object, one that is a list, and one without an input. */
const VALUES = { owner: { email: 'ada@example.com' }, roles: ['admin'], plan: 'free' };

/** The parts of the page, in another order than the values. */
function Parts({ roles, email }: { readonly roles: ReactNode; readonly email: ReactNode }) {
  return (
    <>
      <div data-part="field">{roles}</div>
      {email && <div data-part="field">{email}</div>}
      <button type="submit">Invite</button>
    </>
  );
}

function FormikInvite({ clerk, submit, hasEmail }: InviteProps) {
  const formik = useFormik({
    initialValues: VALUES,
    onSubmit: async () => void (await clerk.run(submit)),
  });
  useClerkFormik(formik, clerk);
  return (
    <FormikProvider value={formik}>
      <form onSubmit={formik.handleSubmit}>
        <Parts
          roles={
            <>
              <Field type="checkbox" name="roles" value="admin" aria-label="Admin" />
              <ErrorMessage name="roles" />
            </>
          }
          email={
            hasEmail && (
              <>
                <Field name="owner.email" aria-label="Email" />
                <ErrorMessage name="owner.email" />
              </>
            )
          }
        />
        <output>{JSON.stringify(formik.errors)}</output>
      </form>
    </FormikProvider>
  );
}

function MantineInvite({ clerk, submit, hasEmail }: InviteProps) {
  const form = useMantineForm({ initialValues: VALUES });
  useClerkMantineForm(form, clerk);
  const { error: rolesError, ...roles } = form.getInputProps('roles');
  const { error: emailError, ...email } = form.getInputProps('owner.email');
  return (
    <form onSubmit={form.onSubmit(() => clerk.run(submit))}>
      <Parts
        roles={
          <>
            <input {...roles} aria-label="Admin" />
            {rolesError}
          </>
        }
        email={
          hasEmail && (
            <>
              <input {...email} aria-label="Email" />
              {emailError}
            </>
          )
        }
      />
      <output>{JSON.stringify(form.errors)}</output>
    </form>
  );
}

function TanStackInvite({ clerk, submit, hasEmail }: InviteProps) {
  const form = useTanStackForm({
    defaultValues: VALUES,
    onSubmit: async () => void (await clerk.run(submit)),
  });
  useClerkTanStackForm(form, clerk);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <Parts
        roles={
          <form.Field name="roles">
            {(field) => (
              <>
                <input
                  type="checkbox"
                  name={field.name}
                  aria-label="Admin"
                  checked={field.state.value.includes('admin')}
                  onChange={({ target }) => field.handleChange(target.checked ? ['admin'] : [])}
                  onBlur={field.handleBlur}
                />
                {field.state.meta.errors}
              </>
            )}
          </form.Field>
        }
        email={
          hasEmail && (
            <form.Field name="owner.email">
              {(field) => (
                <>
                  <input
                    name={field.name}
                    aria-label="Email"
                    value={field.state.value}
                    onChange={({ target }) => field.handleChange(target.value)}
                    onBlur={field.handleBlur}
                  />
                  {field.state.meta.errors}
                </>
              )}
            </form.Field>
          )
        }
      />
      <form.Subscribe selector={(state) => state.fieldMeta}>
        {(meta) => (
          <output>
            {JSON.stringify(
              Object.fromEntries(
                Object.entries(meta).flatMap(([name, one]) =>
                  one?.errorMap.onServer ? [[name, one.errorMap.onServer]] : [],
                ),
              ),
            )}
          </output>
        )}
      </form.Subscribe>
    </form>
  );
}

/** The invitation with each library that has no place for errors of the form. */
export const invites: readonly (readonly [library: string, ComponentType<InviteProps>])[] = [
  ['Formik', FormikInvite],
  ['Mantine', MantineInvite],
  ['TanStack Form', TanStackInvite],
];
