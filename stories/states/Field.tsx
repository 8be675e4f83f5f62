import { Field } from '../../src/entry/react/index.ts';
import { Label } from '../forms/Label.tsx';
import { FailedForm } from './FailedForm.tsx';

/** A label and its input. The place for the errors is there, and empty. */
export function NoError() {
  return (
    <FailedForm>
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example.com" />
      </Field>
    </FailedForm>
  );
}

/** `aria-invalid`, and the message as the input's description. Editing the input removes both. */
export function OneError() {
  return (
    <FailedForm errors={{ name: 'FormInvalidEmailAddress', param: 'email_address' }}>
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example" />
      </Field>
    </FailedForm>
  );
}

/** Rules of one password become one sentence. Other errors of the field stand beside it in a list. */
export function SeveralErrors() {
  return (
    <FailedForm
      errors={[
        { name: 'FormInvalidPasswordLengthTooShort', param: 'password' },
        { name: 'FormInvalidPasswordNoUppercase', param: 'password' },
        { name: 'FormInvalidPasswordNoNumber', param: 'password' },
        { name: 'FormPwnedPassword', param: 'password' },
      ]}
    >
      <Field name="password" label={<Label of="password" />}>
        <input type="password" defaultValue="abc" />
      </Field>
    </FailedForm>
  );
}

/** A hint of the app's own stays in the description, before the error. */
export function WithHint() {
  return (
    <FailedForm errors={{ name: 'FormInvalidUsernameLength', param: 'username' }}>
      <Field name="username" label={<Label of="username" />}>
        <input aria-describedby="username-hint" defaultValue="a" />
      </Field>
      <div id="username-hint" lang="en" dir="ltr">
        Shown to other people.
      </div>
    </FailedForm>
  );
}

/** A function child gets the props, for inputs that are more than one element. */
export function FunctionChild() {
  return (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'legal_accepted' }}>
      <Field name="legal_accepted">
        {(input) => (
          <label>
            <input type="checkbox" {...input} /> <Label of="legal_accepted" />
          </label>
        )}
      </Field>
    </FailedForm>
  );
}

/** A checkbox below its label. */
export function Checkbox() {
  return (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'legal_accepted' }}>
      <Field name="legal_accepted" label={<Label of="legal_accepted" />}>
        <input type="checkbox" />
      </Field>
    </FailedForm>
  );
}

/** The group is invalid, and the message describes it. */
export function RadioGroup() {
  return (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'role' }}>
      <Field name="role">
        {({ name, ...group }) => (
          <div role="radiogroup" aria-labelledby="role-label" {...group}>
            <div id="role-label" className="clerk-field-label">
              <Label of="role" />
            </div>
            {['admin', 'member'].map((role) => (
              <label key={role}>
                <input type="radio" name={name} value={role} /> {role}
              </label>
            ))}
          </div>
        )}
      </Field>
    </FailedForm>
  );
}

/** Choosing an option removes the error. */
export function Select() {
  return (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'country' }}>
      <Field name="country" label={<Label of="country" />}>
        <select>
          <option value="" />
          <option>DE</option>
          <option>JP</option>
        </select>
      </Field>
    </FailedForm>
  );
}

/** Typing removes the error. */
export function Textarea() {
  return (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'bio' }}>
      <Field name="bio" label={<Label of="bio" />}>
        <textarea rows={3} />
      </Field>
    </FailedForm>
  );
}

/** Only the field that a person edits loses its error, whatever its input is. */
export function SeveralFields() {
  return (
    <FailedForm
      errors={[
        { name: 'FormInvalidEmailAddress', param: 'email_address' },
        { name: 'FormNilParameter', param: 'role' },
        { name: 'FormNilParameter', param: 'country' },
        { name: 'FormNilParameter', param: 'bio' },
      ]}
    >
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example" />
      </Field>
      <Field name="role">
        {({ name, ...group }) => (
          <div role="radiogroup" aria-label="role" {...group}>
            {['admin', 'member'].map((role) => (
              <label key={role}>
                <input type="radio" name={name} value={role} /> {role}
              </label>
            ))}
          </div>
        )}
      </Field>
      <Field name="country" label={<Label of="country" />}>
        <select>
          <option value="" />
          <option>DE</option>
          <option>JP</option>
        </select>
      </Field>
      <Field name="bio" label={<Label of="bio" />}>
        <textarea rows={3} />
      </Field>
    </FailedForm>
  );
}
