import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { FieldError } from '../../src/entry/react/index.ts';
import * as states from '../states/FieldError.tsx';
import source from '../states/FieldError.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta<typeof FieldError> = { title: 'Components/FieldError', component: FieldError };

export default meta;
type Story = StoryObj<typeof FieldError>;

export const NoError: Story = {
  ...storyOf(source, states, 'NoError'),
  play: async ({ canvasElement }) => {
    const region = within(canvasElement).getByTestId('error');
    await expect(region).toBeEmptyDOMElement();
    await expect(region).toHaveAttribute('aria-live', 'polite');
  },
};

export const OneError: Story = {
  ...storyOf(source, states, 'OneError'),
  play: async ({ canvasElement }) => {
    const region = within(canvasElement).getByTestId('error');
    await waitFor(() => expect(region).toHaveAttribute('data-code', 'form_code_incorrect'));
    await expect(region).not.toBeEmptyDOMElement();
    await expect(region).toHaveAttribute('data-remedy', 'correct-input');
  },
};

export const SeveralErrors: Story = {
  ...storyOf(source, states, 'SeveralErrors'),
  play: async ({ canvasElement }) => {
    const region = within(canvasElement).getByTestId('error');
    await waitFor(() => expect(within(region).getAllByRole('listitem')).toHaveLength(2));
  },
};

export const RenderProp: Story = {
  ...storyOf(source, states, 'RenderProp'),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button');
  },
};
