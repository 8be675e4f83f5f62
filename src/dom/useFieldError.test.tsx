import { act, render, screen } from '@testing-library/react';
import { memo, useState } from 'react';
import { expect, it } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { decodeClerkError } from '../entry/index.ts';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  FieldError,
  useClerkError,
  useFieldError,
} from '../entry/react/index.ts';

let form: ClerkForm;
const show = (value: unknown) => act(() => void form.capture(value));

it.each([true, false])(
  'useFieldError describes an input by a FieldError elsewhere (%s)',
  (first) => {
    const Input = ({ form }: { readonly form: ClerkForm }) => (
      <input aria-label="Code" {...useFieldError('code', { form }).inputProps} />
    );
    const initial = decodeClerkError(failing('form_code_incorrect', 'code'));
    function Form() {
      form = useClerkError({ initial });
      const message = <FieldError name="code" form={form} />;
      return (
        <>
          {first && message}
          <Input form={form} />
          {!first && message}
        </>
      );
    }
    render(<Form />);
    expect(screen.getByLabelText('Code')).toHaveAccessibleDescription(
      sentence('form_code_incorrect', 'code'),
    );
  },
);

it('useFieldError gives what an input and its message need', () => {
  function OtpInput({ form }: { readonly form: ClerkForm }) {
    const { inputProps, errorProps, messages, invalid } = useFieldError('code', { form });
    return (
      <>
        <input aria-label="Code" {...inputProps} />
        <p {...errorProps}>{invalid && messages.join(' ')}</p>
      </>
    );
  }
  function Form() {
    form = useClerkError();
    return <OtpInput form={form} />;
  }
  render(<Form />);
  const input = screen.getByLabelText('Code');
  expect(input).not.toHaveAttribute('aria-describedby');
  expect(input).toBeValid();
  show(failing('form_code_incorrect', 'code'));
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription(sentence('form_code_incorrect', 'code'));
});

it('useFieldError may be called by one component for the input, by another for its messages', () => {
  const Input = () => (
    <input aria-label="Code" {...useFieldError('code', { inputId: 'otp' }).inputProps} />
  );
  function Message() {
    const { errorProps, messages } = useFieldError('code');
    return <p {...errorProps}>{messages}</p>;
  }
  function Form() {
    form = useClerkError();
    return (
      <ClerkErrorProvider form={form}>
        <Message />
        <Input />
        <ErrorSummary />
      </ClerkErrorProvider>
    );
  }
  render(<Form />);
  show(failing('form_code_incorrect', 'code'));
  expect(screen.getByLabelText('Code')).toHaveAccessibleDescription(
    sentence('form_code_incorrect', 'code'),
  );
  expect(screen.getByRole('link')).toHaveAttribute('href', '#otp');
});

it('useFieldError describes an input by a FieldError that comes, goes and comes again', () => {
  // Renders again only for its own errors.
  const Input = memo(() => (
    <input aria-label="Code" {...useFieldError('code', { form }).inputProps} />
  ));
  let setShown: (shown: boolean) => void;
  function Message() {
    const [isShown, set] = useState(false);
    setShown = set;
    return isShown && <FieldError name="code" form={form} />;
  }
  function Form() {
    form = useClerkError();
    return (
      <>
        <Input />
        <Message />
      </>
    );
  }
  render(<Form />);
  show(failing('form_code_incorrect', 'code'));
  const input = screen.getByLabelText('Code');
  for (let round = 0; round < 2; round++) {
    act(() => setShown(true));
    expect(input).toHaveAccessibleDescription(sentence('form_code_incorrect', 'code'));
    act(() => setShown(false));
    expect(input).not.toHaveAccessibleDescription();
  }
});

it('useFieldError follows another name, and another form', () => {
  const forms: ClerkForm[] = [];
  function Page({ name, shown }: { readonly name: string; readonly shown: number }) {
    forms[0] = useClerkError();
    forms[1] = useClerkError();
    const { messages } = useFieldError(name, { form: forms[shown] });
    return <output>{messages}</output>;
  }
  const { rerender } = render(<Page name="code" shown={0} />);
  act(() => {
    const errors = [
      wireError('form_code_incorrect', 'code'),
      wireError('form_param_nil', 'country'),
    ];
    forms[0]?.capture(wire(...errors));
    forms[1]?.capture(failing('form_password_pwned', 'country'));
  });
  const seen = () => screen.getByRole('status').textContent;
  expect(seen()).toBe(sentence('form_code_incorrect', 'code'));
  rerender(<Page name="country" shown={0} />);
  expect(seen()).toBe(sentence('form_param_nil', 'country'));
  rerender(<Page name="country" shown={1} />);
  expect(seen()).toBe(sentence('form_password_pwned', 'country'));
  act(() => forms[1]?.clear());
  expect(seen()).toBe('');
});
