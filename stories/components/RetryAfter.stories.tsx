import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { RetryAfter } from '../../src/entry/react/index.ts';
import * as states from '../states/RetryAfter.tsx';
import source from '../states/RetryAfter.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta<typeof RetryAfter> = { title: 'Components/RetryAfter', component: RetryAfter };

export default meta;
type Story = StoryObj<typeof RetryAfter>;

export const Nothing: Story = { ...storyOf(source, states, 'Nothing') };

export const LockedAccount: Story = {
  ...storyOf(source, states, 'LockedAccount'),
  play: async ({ canvasElement }) => {
    const status = within(canvasElement).getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent(/\p{Number}/u));
  },
};

export const Over: Story = {
  ...storyOf(source, states, 'Over'),
  play: async ({ canvasElement }) => {
    const timer = await within(canvasElement).findByRole('timer');
    await waitFor(() => expect(timer).not.toHaveTextContent(/\p{Number}/u), { timeout: 3000 });
    await expect(timer).not.toBeEmptyDOMElement();
  },
};
