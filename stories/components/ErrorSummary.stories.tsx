import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { ErrorSummary, Field } from '../../src/react/index.ts';
import { FailedForm } from './FailedForm.tsx';

const meta: Meta<typeof ErrorSummary> = {
  title: 'Components/ErrorSummary',
  component: ErrorSummary,
};

export default meta;
type Story = StoryObj<typeof ErrorSummary>;

const fields = (
  <>
    <Field name="email_address" label="Email address">
      <input type="email" defaultValue="ada@example" />
    </Field>
    <Field name="password" label="Password">
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
    const canvas = within(canvasElement);
    const summary = canvas.getByTestId('summary');
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(within(summary).getByRole('heading')).toHaveTextContent(/3/);
    await userEvent.click(within(summary).getByRole('link', { name: /email address/i }));
    await expect(canvas.getByLabelText('Email address')).toHaveFocus();
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
