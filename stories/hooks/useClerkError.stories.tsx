import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import * as states from '../states/useClerkError.tsx';
import source from '../states/useClerkError.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta = { title: 'Hooks/useClerkError' };

export default meta;

export const Run: StoryObj = {
  ...storyOf(source, states, 'Run'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await expect(canvas.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
    await waitFor(() => expect(canvas.getByRole('textbox')).toBeInvalid(), { timeout: 5000 });
    await expect(canvas.getByRole('button')).toHaveAttribute('aria-disabled', 'false');
  },
};

export const GoOn: StoryObj = {
  ...storyOf(source, states, 'GoOn'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const status of ['failed', 'done']) {
      await userEvent.click(canvas.getByRole('button'));
      await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(status));
    }
  },
};

export const CaptureAndClear: StoryObj = {
  ...storyOf(source, states, 'CaptureAndClear'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [capture, clear] = canvas.getAllByRole('button') as [HTMLElement, HTMLElement];
    await userEvent.click(capture);
    await waitFor(() => expect(canvas.getByRole('alert')).not.toBeEmptyDOMElement());
    await userEvent.click(clear);
    await waitFor(() => expect(canvas.getByRole('alert')).toBeEmptyDOMElement());
  },
};
