import {
  type ClerkForm,
  ErrorSummary,
  Field,
  FormError,
  type UseClerkErrorOptions,
  useClerkError,
} from '../../src/entry/react/index.ts';

/** A form as in the README, with an optional summary; `submit` stands for the call of Clerk. */
export function SignUpForm({
  submit = () => {},
  options,
  summary,
  connect,
}: {
  readonly submit?: (data: FormData) => unknown;
  readonly options?: UseClerkErrorOptions;
  readonly summary?: boolean;
  /** Hands the form to the test. */
  readonly connect?: (form: ClerkForm) => void;
}) {
  const form = useClerkError(options);
  connect?.(form);
  return (
    <form
      {...form.formProps}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        void form.run(() => submit(data));
      }}
    >
      {summary && <ErrorSummary form={form} data-testid="summary" />}
      <Field name="email_address" label="Email" form={form}>
        <input type="email" />
      </Field>
      <Field name="password" label="Password" form={form}>
        <input type="password" />
      </Field>
      <FormError form={form} data-testid="form-error" />
      <button type="submit">Sign up</button>
    </form>
  );
}
