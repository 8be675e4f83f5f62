import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { BlockedAction } from '../../src/entry/react/index.ts';
import * as states from '../states/BlockedAction.tsx';
import source from '../states/BlockedAction.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta<typeof BlockedAction> = {
  title: 'Components/BlockedAction',
  component: BlockedAction,
};

export default meta;
type Story = StoryObj<typeof BlockedAction>;

export const OtherError: Story = {
  ...storyOf(source, states, 'OtherError'),
  play: async ({ canvasElement }) =>
    expect(canvasElement.querySelector('.clerk-blocked-action')).toBeEmptyDOMElement(),
};

export const Blocked: Story = {
  ...storyOf(source, states, 'Blocked'),
  play: async ({ canvasElement }) => {
    const link = within(canvasElement).getByRole('link', { name: 'Join the list' });
    await expect(link).toHaveAttribute('href', 'https://example.com/list');
  },
};

export const UnsafeLink: Story = {
  ...storyOf(source, states, 'UnsafeLink'),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('Not from here')).toBeVisible();
    await expect(within(canvasElement).queryByRole('link')).toBeNull();
  },
};
