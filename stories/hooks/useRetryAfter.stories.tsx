import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import * as states from '../states/useRetryAfter.tsx';
import source from '../states/useRetryAfter.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta = { title: 'Hooks/useRetryAfter' };

export default meta;

export const WaitingButton: StoryObj = {
  ...storyOf(source, states, 'WaitingButton'),
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button');
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveTextContent(/\d/));
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  },
};
