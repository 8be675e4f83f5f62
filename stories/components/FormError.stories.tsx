import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { FormError } from '../../src/entry/react/index.ts';
import * as states from '../states/FormError.tsx';
import source from '../states/FormError.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta<typeof FormError> = { title: 'Components/FormError', component: FormError };

export default meta;
type Story = StoryObj<typeof FormError>;

const alert = (canvasElement: HTMLElement) => within(canvasElement).getByRole('alert');

/** Waits for a message, whatever its language, about this code. */
const told = async (canvasElement: HTMLElement, code: string) => {
  await waitFor(() => expect(alert(canvasElement)).toHaveAttribute('data-code', code));
  await expect(alert(canvasElement)).not.toBeEmptyDOMElement();
};

export const NoError: Story = {
  ...storyOf(source, states, 'NoError'),
  play: async ({ canvasElement }) => expect(alert(canvasElement)).toBeEmptyDOMElement(),
};

export const OneError: Story = {
  ...storyOf(source, states, 'OneError'),
  play: async ({ canvasElement }) => told(canvasElement, 'captcha_invalid'),
};

export const SeveralErrors: Story = {
  ...storyOf(source, states, 'SeveralErrors'),
  play: async ({ canvasElement }) => {
    await told(canvasElement, 'captcha_invalid');
    await expect(within(alert(canvasElement)).getAllByRole('listitem')).toHaveLength(2);
    await expect(alert(canvasElement)).toHaveTextContent(/7f3b2c/);
  },
};

export const FieldNotShown: Story = {
  ...storyOf(source, states, 'FieldNotShown'),
  play: async ({ canvasElement }) => told(canvasElement, 'form_param_nil'),
};

export const ForDevelopers: Story = {
  ...storyOf(source, states, 'ForDevelopers'),
  play: async ({ canvasElement }) =>
    waitFor(() => expect(alert(canvasElement)).toHaveTextContent(/7f3b2c/)),
};

export const UnknownCode: Story = {
  ...storyOf(source, states, 'UnknownCode'),
  play: async ({ canvasElement, globals }) => {
    await told(canvasElement, 'brand_new');
    if (globals.locale === 'en')
      await expect(alert(canvasElement)).toHaveTextContent('Something brand new.');
  },
};
