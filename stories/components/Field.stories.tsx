import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Field } from '../../src/entry/react/index.ts';
import { Label } from '../forms/Label.tsx';
import { inputNamed } from '../inputNamed.ts';
import { FailedForm } from './FailedForm.tsx';

const meta: Meta<typeof Field> = { title: 'Components/Field', component: Field };

export default meta;
type Story = StoryObj<typeof Field>;

/** The element of a role is invalid, and the message describes it. */
const tellsOfError =
  (role: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole(role);
    await waitFor(() => expect(input).toBeInvalid());
    await expect(input).toHaveAccessibleDescription();
  };

const email = (
  <Field name="email_address" label={<Label of="email_address" />}>
    <input type="email" defaultValue="ada@example" />
  </Field>
);

const roles = (
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
);

const country = (
  <Field name="country" label={<Label of="country" />}>
    <select>
      <option value="" />
      <option>DE</option>
      <option>JP</option>
    </select>
  </Field>
);

const bio = (
  <Field name="bio" label={<Label of="bio" />}>
    <textarea rows={3} />
  </Field>
);

export const NoError: Story = {
  render: () => <FailedForm>{email}</FailedForm>,
  play: async ({ canvasElement }) => {
    await expect(inputNamed(canvasElement, 'email_address')).toBeValid();
  },
};

/** `aria-invalid`, and the message as the input's description. */
export const OneError: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormInvalidEmailAddress', param: 'email_address' }}>
      {email}
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const input = inputNamed(canvasElement, 'email_address');
    await waitFor(() => expect(input).toBeInvalid());
    await expect(input).toHaveAccessibleDescription();
  },
};

export const SeveralErrors: Story = {
  render: () => (
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
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getAllByRole('listitem')).toHaveLength(2));
  },
};

/** A hint of the app's own stays in the description, before the error. */
export const WithHint: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormInvalidUsernameLength', param: 'username' }}>
      <Field name="username" label={<Label of="username" />}>
        <input aria-describedby="username-hint" defaultValue="a" />
      </Field>
      <div id="username-hint" lang="en" dir="ltr">
        Shown to other people.
      </div>
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const input = inputNamed(canvasElement, 'username');
    await waitFor(() => expect(input).toHaveAccessibleDescription(/other people\. ./));
  },
};

/** A function child gets the props, for inputs that are more than one element. */
export const FunctionChild: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'legal_accepted' }}>
      <Field name="legal_accepted">
        {(input) => (
          <label>
            <input type="checkbox" {...input} /> <Label of="legal_accepted" />
          </label>
        )}
      </Field>
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('checkbox')).toBeInvalid());
  },
};

/** A checkbox below its label. */
export const Checkbox: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'legal_accepted' }}>
      <Field name="legal_accepted" label={<Label of="legal_accepted" />}>
        <input type="checkbox" />
      </Field>
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('checkbox')).toBeInvalid());
  },
};

/** The group is invalid, and the message describes it. */
export const RadioGroup: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'role' }}>{roles}</FailedForm>
  ),
  play: tellsOfError('radiogroup'),
};

export const Select: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'country' }}>{country}</FailedForm>
  ),
  play: tellsOfError('combobox'),
};

export const Textarea: Story = {
  render: () => <FailedForm errors={{ name: 'FormNilParameter', param: 'bio' }}>{bio}</FailedForm>,
  play: tellsOfError('textbox'),
};

/** Editing clears the error of a field, whatever its input is. */
export const Edited: Story = {
  render: () => (
    <FailedForm
      errors={[
        { name: 'FormInvalidEmailAddress', param: 'email_address' },
        { name: 'FormNilParameter', param: 'role' },
        { name: 'FormNilParameter', param: 'country' },
        { name: 'FormNilParameter', param: 'bio' },
      ]}
    >
      {email}
      {roles}
      {country}
      {bio}
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const input = inputNamed(canvasElement, 'email_address');
    const group = canvas.getByRole('radiogroup');
    const select = canvas.getByRole('combobox');
    const textarea = canvasElement.querySelector('textarea') as HTMLTextAreaElement;
    for (const field of [input, group, select, textarea])
      await waitFor(() => expect(field).toBeInvalid());
    await userEvent.type(input, '.com');
    await userEvent.click(within(group).getByRole('radio', { name: 'admin' }));
    await userEvent.selectOptions(select, 'JP');
    for (const field of [input, group, select]) await expect(field).toBeValid();
    await expect(textarea).toBeInvalid();
    await userEvent.type(textarea, 'a');
    await expect(textarea).toBeValid();
  },
};
