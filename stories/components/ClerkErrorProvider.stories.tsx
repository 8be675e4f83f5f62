import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { ClerkErrorProvider } from '../../src/entry/react/index.ts';
import * as states from '../states/ClerkErrorProvider.tsx';
import source from '../states/ClerkErrorProvider.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta<typeof ClerkErrorProvider> = {
  title: 'Components/ClerkErrorProvider',
  component: ClerkErrorProvider,
};

export default meta;
type Story = StoryObj<typeof ClerkErrorProvider>;

export const GivesTheForm: Story = {
  ...storyOf(source, states, 'GivesTheForm'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('alert')).not.toBeEmptyDOMElement();
    await expect(canvas.getByRole('textbox')).toBeInvalid();
  },
};

export const OwnWords: Story = {
  ...storyOf(source, states, 'OwnWords'),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText('Pick another password.');
  },
};

export const OtherLanguage: Story = {
  ...storyOf(source, states, 'OtherLanguage'),
  play: async ({ canvasElement }) => {
    const alert = within(canvasElement).getByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent(/\p{Script=Hiragana}/u));
  },
};
