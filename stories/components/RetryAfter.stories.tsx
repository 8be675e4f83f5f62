import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { FormError, RetryAfter } from '../../src/entry/react/index.ts';
import { FailedForm } from './FailedForm.tsx';

const meta: Meta<typeof RetryAfter> = { title: 'Components/RetryAfter', component: RetryAfter };

export default meta;
type Story = StoryObj<typeof RetryAfter>;

export const Nothing: Story = {
  render: () => (
    <FailedForm>
      <RetryAfter />
    </FailedForm>
  ),
};

/** Counts down each second for the eye; a screen reader hears a few moments only. */
export const LockedAccount: Story = {
  render: () => (
    <FailedForm errors={{ name: 'UserLocked', values: { retryAfter: 5400 } }}>
      <FormError />
      <RetryAfter />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const status = within(canvasElement).getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent(/\p{Number}/u));
  },
};

/** The sentence stays when the wait is over, for a person who comes back later. */
export const Over: Story = {
  render: () => (
    <FailedForm errors={{ name: 'UserLocked', values: { retryAfter: 1 } }}>
      <FormError />
      <RetryAfter />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    const timer = await within(canvasElement).findByRole('timer');
    await waitFor(() => expect(timer).not.toHaveTextContent(/\p{Number}/u), { timeout: 3000 });
    await expect(timer).not.toBeEmptyDOMElement();
  },
};
