import {
  type ClerkFormErrors,
  ErrorSummary,
  Field,
  FormError,
  type UseClerkErrorOptions,
  useClerkError,
} from '../../src/entry/react.ts';

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
  readonly connect?: (clerk: ClerkFormErrors) => void;
}) {
  const clerk = useClerkError(options);
  connect?.(clerk);
  return (
    <form
      {...clerk.formProps}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        void clerk.run(() => submit(data));
      }}
    >
      {summary && <ErrorSummary errors={clerk} data-testid="summary" />}
      <Field name="email_address" label="Email" errors={clerk}>
        <input type="email" />
      </Field>
      <Field name="password" label="Password" errors={clerk}>
        <input type="password" />
      </Field>
      <FormError errors={clerk} data-testid="form-error" />
      <button type="submit">Sign up</button>
    </form>
  );
}
