import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import * as states from '../states/useMessagesByField.tsx';
import source from '../states/useMessagesByField.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta = { title: 'Hooks/useMessagesByField' };

export default meta;

export const ByField: StoryObj = {
  ...storyOf(source, states, 'ByField'),
  play: async ({ canvasElement }) => {
    const told = () => within(canvasElement).getAllByRole('definition');
    await waitFor(() => expect(told()).toHaveLength(3));
    for (const text of told()) await expect(text).not.toBeEmptyDOMElement();
  },
};
