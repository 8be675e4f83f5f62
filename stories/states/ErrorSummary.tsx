import { ErrorSummary, Field } from '../../src/entry/react/index.ts';
import { Label } from '../forms/Label.tsx';
import { FailedForm } from './FailedForm.tsx';

/** An empty alert. It takes no room. */
export function NoError() {
  return (
    <FailedForm>
      <ErrorSummary data-testid="summary" />
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example.com" />
      </Field>
    </FailedForm>
  );
}

/** The heading counts. A link leads to the input. */
export function OneError() {
  return (
    <FailedForm
      errors={{ name: 'FormInvalidEmailAddress', param: 'email_address' }}
      fields={['email_address']}
    >
      <ErrorSummary />
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example" />
      </Field>
    </FailedForm>
  );
}

/** Errors of fields are links, others are text. After a submit the summary takes the focus. */
export function SeveralErrors() {
  return (
    <FailedForm
      errors={[
        { name: 'FormInvalidEmailAddress', param: 'email_address' },
        { name: 'FormInvalidPasswordLengthTooShort', param: 'password' },
        'CaptchaInvalid',
      ]}
      fields={['email_address', 'password']}
    >
      <ErrorSummary data-testid="summary" />
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example" />
      </Field>
      <Field name="password" label={<Label of="password" />}>
        <input type="password" defaultValue="abc" />
      </Field>
    </FailedForm>
  );
}
