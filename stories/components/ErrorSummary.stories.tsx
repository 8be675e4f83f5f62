import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { ErrorSummary } from '../../src/entry/react/index.ts';
import { inputNamed } from '../inputNamed.ts';
import * as states from '../states/ErrorSummary.tsx';
import source from '../states/ErrorSummary.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta<typeof ErrorSummary> = {
  title: 'Components/ErrorSummary',
  component: ErrorSummary,
};

export default meta;
type Story = StoryObj<typeof ErrorSummary>;

export const NoError: Story = {
  ...storyOf(source, states, 'NoError'),
  play: async ({ canvasElement }) => {
    const region = within(within(canvasElement).getByTestId('summary')).getByRole('alert');
    await expect(region).toBeEmptyDOMElement();
  },
};

export const OneError: Story = { ...storyOf(source, states, 'OneError') };

export const SeveralErrors: Story = {
  ...storyOf(source, states, 'SeveralErrors'),
  play: async ({ canvasElement }) => {
    const summary = within(canvasElement).getByTestId('summary');
    const email = inputNamed(canvasElement, 'email_address');
    // As a person does, who cannot submit before the page listens.
    await userEvent.click(email);
    await fireEvent.submit(email.form as HTMLFormElement);
    await waitFor(() => expect(summary).toHaveFocus());
    await expect(summary).toHaveAttribute('data-count', '3');
    await expect(within(summary).getByRole('heading')).not.toBeEmptyDOMElement();
    const [toEmail] = within(summary).getAllByRole('link');
    await expect(toEmail).toHaveAttribute('href', `#${email.id}`);
    await userEvent.click(toEmail as HTMLElement);
    await expect(email).toHaveFocus();
  },
};
