import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Field } from '../../src/react/index.ts';
import { Label } from '../forms/Label.tsx';
import { inputNamed } from '../inputNamed.ts';
import { FailedForm } from './FailedForm.tsx';

const meta: Meta<typeof Field> = { title: 'Components/Field', component: Field };

export default meta;
type Story = StoryObj<typeof Field>;

const email = (
  <Field name="email_address" label={<Label of="email_address" />}>
    <input type="email" defaultValue="ada@example" />
  </Field>
);

export const NoError: Story = {
  render: () => <FailedForm>{email}</FailedForm>,
  play: async ({ canvasElement }) => {
    await expect(inputNamed(canvasElement, 'email_address')).toBeValid();
  },
};

/** `aria-invalid`, and the message as the input's description. Editing clears it. */
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
    await userEvent.type(input, '.com');
    await expect(input).toBeValid();
  },
};

export const SeveralErrors: Story = {
  render: () => (
    <FailedForm
      errors={[
        { name: 'FormInvalidPasswordLengthTooShort', param: 'password' },
        { name: 'FormInvalidPasswordNoUppercase', param: 'password' },
        { name: 'FormInvalidPasswordNoNumber', param: 'password' },
      ]}
    >
      <Field name="password" label={<Label of="password" />}>
        <input type="password" defaultValue="abc" />
      </Field>
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getAllByRole('listitem')).toHaveLength(3));
  },
};

/** A hint of the app's own stays in the description, before the error. */
export const WithHint: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormInvalidUsernameLength', param: 'username' }}>
      <Field name="username" label={<Label of="username" />}>
        <input aria-describedby="username-hint" defaultValue="a" />
      </Field>
      <div id="username-hint">Shown to other people.</div>
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
            <input type="checkbox" {...input} style={{ inlineSize: 'auto' }} />{' '}
            <Label of="legal_accepted" />
          </label>
        )}
      </Field>
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('checkbox')).toBeInvalid());
  },
};
