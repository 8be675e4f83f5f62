import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ErrorSummary, Field } from '../../src/entry/react/index.ts';
import { Label } from '../forms/Label.tsx';
import { inputNamed } from '../inputNamed.ts';
import { FailedForm } from './FailedForm.tsx';

const meta: Meta<typeof ErrorSummary> = {
  title: 'Components/ErrorSummary',
  component: ErrorSummary,
};

export default meta;
type Story = StoryObj<typeof ErrorSummary>;

const fields = (
  <>
    <Field name="email_address" label={<Label of="email_address" />}>
      <input type="email" defaultValue="ada@example" />
    </Field>
    <Field name="password" label={<Label of="password" />}>
      <input type="password" defaultValue="abc" />
    </Field>
  </>
);

export const NoError: Story = {
  render: () => (
    <FailedForm>
      <ErrorSummary data-testid="summary" />
      {fields}
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const region = within(within(canvasElement).getByTestId('summary')).getByRole('alert');
    await expect(region).toBeEmptyDOMElement();
  },
};

/** Takes the focus after a submit; each link leads to its input. */
export const SeveralErrors: Story = {
  render: () => (
    <FailedForm
      errors={[
        { name: 'FormInvalidEmailAddress', param: 'email_address' },
        { name: 'FormInvalidPasswordLengthTooShort', param: 'password' },
        'CaptchaInvalid',
      ]}
    >
      <ErrorSummary data-testid="summary" />
      {fields}
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const summary = within(canvasElement).getByTestId('summary');
    const email = inputNamed(canvasElement, 'email_address');
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(summary).toHaveAttribute('data-count', '3');
    await expect(within(summary).getByRole('heading')).not.toBeEmptyDOMElement();
    const [toEmail] = within(summary).getAllByRole('link');
    await expect(toEmail).toHaveAttribute('href', `#${email.id}`);
    await userEvent.click(toEmail as HTMLElement);
    await expect(email).toHaveFocus();
  },
};

export const OneError: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormInvalidEmailAddress', param: 'email_address' }}>
      <ErrorSummary />
      {fields}
    </FailedForm>
  ),
};
