import { useForm as useMantine } from '@mantine/form';
import { useForm as useTanStack } from '@tanstack/react-form';
import { useClerkFormik } from 'clerk-error-i18n/formik';
import { useClerkMantineForm } from 'clerk-error-i18n/mantine';
import {
  ClerkErrorProvider,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  useClerkError,
  useFieldError,
  useMessagesByField,
  useRetryAfter,
} from 'clerk-error-i18n/react';
import * as lazy from 'clerk-error-i18n/react/lazy';
import * as standalone from 'clerk-error-i18n/react/standalone';
import { useClerkHookForm } from 'clerk-error-i18n/react-hook-form';
import * as native from 'clerk-error-i18n/react-native';
import { useClerkTanStackForm } from 'clerk-error-i18n/tanstack-form';
import { useFormik } from 'formik';
import { useForm } from 'react-hook-form';
import { TextInput } from 'react-native';
import 'clerk-error-i18n/react/styles.css';

declare const signUp: (data: FormData) => Promise<{ error: unknown }>;

function Code() {
  const { inputProps, errorProps, messages, invalid } = useFieldError('code');
  return (
    <>
      <input {...inputProps} className={invalid ? 'wrong' : ''} />
      <p {...errorProps}>{messages.join(' ')}</p>
    </>
  );
}

export function Form() {
  const form = useClerkError({
    aliases: { email_address: 'email' },
    onError: (failure) => failure.errors.map(({ code }) => code),
  });
  const { fieldErrors } = useMessagesByField(['email'], { form });
  const seconds: number | undefined = useRetryAfter(form.failure);
  // @ts-expect-error -- Clerk's own hooks return something called `errors`
  const wrong = <FormError form={{ errors: [] }} />;
  return (
    <ClerkErrorProvider form={form} locale="de">
      <form
        {...form.formProps}
        onSubmit={(event) => {
          event.preventDefault();
          void form.run(() => signUp(new FormData(event.currentTarget)));
        }}
      >
        <ErrorSummary className="summary" />
        <FormError data-testid="form-error" />
        <Field name="email" label={<b>Email</b>}>
          <input type="email" />
        </Field>
        <Field name="terms">{(input) => <input type="checkbox" {...input} />}</Field>
        <FieldError name="password" prefix />
        <Code />
        <RetryAfter />
        <output>{[fieldErrors.email?.[0], seconds, wrong]}</output>
      </form>
    </ClerkErrorProvider>
  );
}

export function Adapters() {
  const form = useClerkError();
  const values = { email: '' };
  useClerkHookForm(useForm({ defaultValues: values }), form);
  useClerkTanStackForm(useTanStack({ defaultValues: values }), form);
  useClerkFormik(useFormik({ initialValues: values, onSubmit: () => form.run(() => {}) }), form);
  useClerkMantineForm(useMantine({ initialValues: values }), form);
  return null;
}

export function Light() {
  lazy.preloadClerkErrors();
  const [form, other] = [lazy.useClerkError(), standalone.useClerkError()];
  return (
    <>
      <lazy.FormError form={form} />
      <standalone.FormError form={other} />
    </>
  );
}

export function Native() {
  const form = native.useClerkError();
  return (
    <native.Field name="email" label="Email" form={form}>
      {(input) => <TextInput {...input} />}
    </native.Field>
  );
}
