import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { MessageTable } from './MessageTable.tsx';

const meta: Meta<typeof MessageTable> = {
  title: 'Messages',
  component: MessageTable,
  args: { languages: ['en', 'de'], filter: '', show: 'all' },
  argTypes: {
    overrides: { control: 'object', description: 'Overrides of an app, by tag: marked as changed' },
    languages: { control: 'check', options: MessageTable.languages },
  },
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
};

export default meta;

/** Every message in every language, side by side. */
export const AllMessages: StoryObj<typeof meta> = {
  args: {
    filter: 'form_password',
    languages: MessageTable.languages,
    overrides: { en: { errors: { form_password_pwned: 'Pick another password.' } } },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByRole('row').length).toBeGreaterThan(10));
    await expect(canvas.getByText('changed')).toBeVisible();
    await expect(canvas.queryByText('missing')).toBeNull();
  },
};
