import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { MessageTable } from './MessageTable.tsx';

const meta: Meta<typeof MessageTable> = {
  title: 'Messages',
  component: MessageTable,
  args: { languages: ['en', 'de'], filter: '', show: 'all' },
  argTypes: { languages: { control: 'check', options: MessageTable.languages } },
  parameters: { layout: 'fullscreen' },
};

export default meta;

/** Every message in every language, side by side. */
export const AllMessages: StoryObj<typeof meta> = {
  args: { filter: 'form_password' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(10));
  },
};
