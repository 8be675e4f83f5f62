import { act, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { TextInput } from 'react-native';
import { expect, it } from 'vitest';
import { failing, sentence } from '../../../test/react/clerkWire.ts';
import {
  ClerkErrorProvider,
  type ClerkForm,
  Field,
  FormError,
  RetryAfter,
  useClerkError,
} from './index.ts';

// On the web, as Expo has it. On the systems themselves: test/native.

let form: ClerkForm;
function App(): ReactNode {
  form = useClerkError();
  const [text, setText] = useState('');
  return (
    <ClerkErrorProvider form={form}>
      <Field name="password" label="Password">
        <TextInput value={text} onChangeText={setText} />
      </Field>
      <FormError />
      <RetryAfter />
    </ClerkErrorProvider>
  );
}
const show = (value: unknown) => act(() => void form.capture(value));
const english = sentence('form_password_pwned', 'password');

it('a field has its errors, and an edit clears them', () => {
  render(<App />);
  show(failing('form_password_pwned', 'password'));
  const input = screen.getByLabelText('Password');
  expect(input).toHaveAttribute('aria-invalid', 'true');
  expect(screen.getByText(english).closest('[aria-live]')).toHaveAttribute('aria-live', 'polite');
  fireEvent.change(input, { target: { value: 'another' } });
  expect(screen.queryByText(english)).toBeNull();
  expect(input).toHaveValue('another');
  expect(input).not.toHaveAttribute('aria-invalid');
});

it('the form’s own errors are an alert, and a wait counts down', () => {
  render(<App />);
  show({ status: 429, retryAfter: 30, errors: [{ code: 'too_many_requests', message: '' }] });
  expect(screen.getByRole('alert')).toHaveTextContent('30 seconds');
  expect(screen.getByRole('timer')).toHaveTextContent('30 seconds');
});
