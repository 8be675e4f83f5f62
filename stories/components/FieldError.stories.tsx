import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { FieldError } from '../../src/entry/react/index.ts';
import { FailedForm } from './FailedForm.tsx';

const meta: Meta<typeof FieldError> = { title: 'Components/FieldError', component: FieldError };

export default meta;
type Story = StoryObj<typeof FieldError>;

/** The live region is there before the error is. */
export const NoError: Story = {
  render: () => (
    <FailedForm>
      <FieldError name="code" data-testid="error" />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const region = within(canvasElement).getByTestId('error');
    await expect(region).toBeEmptyDOMElement();
    await expect(region).toHaveAttribute('aria-live', 'polite');
  },
};

export const OneError: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormIncorrectCode', param: 'code' }}>
      <FieldError name="code" data-testid="error" prefix />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const region = within(canvasElement).getByTestId('error');
    await waitFor(() => expect(region).toHaveAttribute('data-code', 'form_code_incorrect'));
    await expect(region).not.toBeEmptyDOMElement();
    await expect(region).toHaveAttribute('data-remedy', 'correct-input');
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
      <FieldError name="password" data-testid="error" />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const region = within(canvasElement).getByTestId('error');
    await waitFor(() => expect(within(region).getAllByRole('listitem')).toHaveLength(2));
  },
};

/** The render prop renders everything. Here the remedy decides what stands below the messages. */
export const RenderProp: Story = {
  render: () => (
    <FailedForm errors={{ name: 'VerificationExpired', fields: ['code'] }}>
      <FieldError
        name="code"
        render={({ messages, errors, errorProps }) => (
          <div {...errorProps}>
            {messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
            {errors.some(({ remedy }) => remedy === 'request-new-code') && (
              <button type="button" lang="en">
                Send a new code
              </button>
            )}
          </div>
        )}
      />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button');
  },
};
