import { Field, FormError } from '../../src/entry/react/index.ts';
import { Label } from '../forms/Label.tsx';
import { FailedForm } from './FailedForm.tsx';

/** An empty alert. It takes no room. */
export function NoError() {
  return (
    <FailedForm>
      <FormError />
    </FailedForm>
  );
}

/** An error that is about no field. */
export function OneError() {
  return (
    <FailedForm errors="CaptchaInvalid">
      <FormError />
    </FailedForm>
  );
}

/** More than one sentence is a list. The reference for support stands below it, once. */
export function SeveralErrors() {
  return (
    <FailedForm errors={['CaptchaInvalid', 'SingleModeSessionExists']} traceId="7f3b2c">
      <FormError />
    </FailedForm>
  );
}

/** An error of a field that the form does not show is not lost. */
export function FieldNotShown() {
  return (
    <FailedForm
      errors={{ name: 'FormNilParameter', param: 'phone_number' }}
      fields={['email_address']}
    >
      <FormError />
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example.com" />
      </Field>
    </FailedForm>
  );
}

/** An error that only a developer can mend: a general sentence, with the reference for support. */
export function ForDevelopers() {
  return (
    <FailedForm errors="InvalidHost" traceId="7f3b2c">
      <FormError />
    </FailedForm>
  );
}

/** A code that this version does not list shows the server’s text, in English only. */
export function UnknownCode() {
  return (
    <FailedForm
      errors={{ code: 'brand_new', message: 'New.', long_message: 'Something brand new.' }}
    >
      <FormError />
    </FailedForm>
  );
}
