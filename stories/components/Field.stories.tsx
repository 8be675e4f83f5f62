import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Field } from '../../src/entry/react/index.ts';
import { inputNamed } from '../inputNamed.ts';
import * as states from '../states/Field.tsx';
import source from '../states/Field.tsx?raw';
import { storyOf } from '../storyOf.tsx';

const meta: Meta<typeof Field> = { title: 'Components/Field', component: Field };

export default meta;
type Story = StoryObj<typeof Field>;

/** The element of a role is invalid, and the message describes it. */
const tellsOfError =
  (role: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole(role);
    await waitFor(() => expect(input).toBeInvalid());
    await expect(input).toHaveAccessibleDescription();
  };

export const NoError: Story = {
  ...storyOf(source, states, 'NoError'),
  play: async ({ canvasElement }) => {
    await expect(inputNamed(canvasElement, 'email_address')).toBeValid();
  },
};

export const OneError: Story = {
  ...storyOf(source, states, 'OneError'),
  play: tellsOfError('textbox'),
};

export const SeveralErrors: Story = {
  ...storyOf(source, states, 'SeveralErrors'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getAllByRole('listitem')).toHaveLength(2));
  },
};

export const WithHint: Story = {
  ...storyOf(source, states, 'WithHint'),
  play: async ({ canvasElement }) => {
    const input = inputNamed(canvasElement, 'username');
    await waitFor(() => expect(input).toHaveAccessibleDescription(/other people\. ./));
  },
};

export const FunctionChild: Story = {
  ...storyOf(source, states, 'FunctionChild'),
  play: tellsOfError('checkbox'),
};

export const Checkbox: Story = {
  ...storyOf(source, states, 'Checkbox'),
  play: tellsOfError('checkbox'),
};

export const RadioGroup: Story = {
  ...storyOf(source, states, 'RadioGroup'),
  play: tellsOfError('radiogroup'),
};

export const Select: Story = {
  ...storyOf(source, states, 'Select'),
  play: tellsOfError('combobox'),
};

export const Textarea: Story = {
  ...storyOf(source, states, 'Textarea'),
  play: tellsOfError('textbox'),
};

export const SeveralFields: Story = {
  ...storyOf(source, states, 'SeveralFields'),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const input = inputNamed(canvasElement, 'email_address');
    const group = canvas.getByRole('radiogroup');
    const select = canvas.getByRole('combobox');
    const textarea = canvasElement.querySelector('textarea') as HTMLTextAreaElement;
    for (const field of [input, group, select, textarea])
      await waitFor(() => expect(field).toBeInvalid());
    await userEvent.type(input, '.com');
    await userEvent.click(within(group).getByRole('radio', { name: 'admin' }));
    await userEvent.selectOptions(select, 'JP');
    for (const field of [input, group, select]) await expect(field).toBeValid();
    await expect(textarea).toBeInvalid();
    await userEvent.type(textarea, 'a');
    await expect(textarea).toBeValid();
  },
};
