import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import * as states from '../states/useFieldError.tsx';
import source from '../states/useFieldError.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta = { title: 'Hooks/useFieldError' };

export default meta;

const isDescribed: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  const input = within(canvasElement).getByRole('textbox');
  await waitFor(() => expect(input).toBeInvalid());
  await expect(input).toHaveAccessibleDescription();
};

export const OwnElements: StoryObj = {
  ...storyOf(source, states, 'OwnElements'),
  play: isDescribed,
};

export const TwoPlaces: StoryObj = { ...storyOf(source, states, 'TwoPlaces'), play: isDescribed };
