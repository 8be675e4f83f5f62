import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { Field, FormError } from '../../src/entry/react/index.ts';
import { Label } from '../forms/Label.tsx';
import { FailedForm } from './FailedForm.tsx';

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
  render: () => (
    <FailedForm>
      <FormError />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => expect(alert(canvasElement)).toBeEmptyDOMElement(),
};

export const OneError: Story = {
  render: () => (
    <FailedForm errors="CaptchaInvalid">
      <FormError />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => told(canvasElement, 'captcha_invalid'),
};

/** With the reference for support, once. */
export const SeveralErrors: Story = {
  render: () => (
    <FailedForm errors={['CaptchaInvalid', 'SingleModeSessionExists']} traceId="7f3b2c">
      <FormError />
    </FailedForm>
  ),
  play: async ({ canvasElement }) => {
    await told(canvasElement, 'captcha_invalid');
    await expect(within(alert(canvasElement)).getAllByRole('listitem')).toHaveLength(2);
    await expect(alert(canvasElement)).toHaveTextContent(/7f3b2c/);
  },
};

/** An error of a field that the form does not show is not lost. */
export const FieldNotShown: Story = {
  render: () => (
    <FailedForm errors={{ name: 'FormNilParameter', param: 'phone_number' }}>
      <FormError />
      <Field name="email_address" label={<Label of="email_address" />}>
        <input type="email" defaultValue="ada@example.com" />
      </Field>
    </FailedForm>
  ),
  play: async ({ canvasElement }) => told(canvasElement, 'form_param_nil'),
};

/** The person gets a general sentence with the trace id; the toolbar can show the exact text. */
export const ForDevelopers: Story = {
  render: () => (
    <FailedForm errors="InvalidHost" traceId="7f3b2c">
      <FormError />
    </FailedForm>
  ),
  play: async ({ canvasElement }) =>
    waitFor(() => expect(alert(canvasElement)).toHaveTextContent(/7f3b2c/)),
};

/** A code that this version does not know shows the server's text, in English only. */
export const UnknownCode: Story = {
  render: () => (
    <FailedForm
      errors={{ code: 'brand_new', message: 'New.', long_message: 'Something brand new.' }}
    >
      <FormError />
    </FailedForm>
  ),
  play: async ({ canvasElement, globals }) => {
    await told(canvasElement, 'brand_new');
    if (globals.locale === 'en')
      await expect(alert(canvasElement)).toHaveTextContent('Something brand new.');
  },
};
