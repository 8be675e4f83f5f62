import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { failing } from '../../test/react/clerkWire.ts';
import { SignUpForm } from '../../test/react/SignUpForm.tsx';
import {
  type ClerkForm,
  Field,
  FieldError,
  FormError,
  useClerkError,
} from '../entry/react/index.ts';

let form: ClerkForm;
const connect = (connected: ClerkForm) => {
  form = connected;
};
const fieldRegion = () => document.querySelector('[data-field="password"]') as HTMLElement;

describe('live regions', () => {
  it('are there, empty, before an error is, and stay the same elements', () => {
    render(<SignUpForm connect={connect} />);
    const before = [fieldRegion(), screen.getByTestId('form-error')];
    expect(before[0]).toHaveAttribute('aria-live', 'polite');
    expect(before[1]).toHaveAttribute('role', 'alert');
    for (const region of before) expect(region).toBeEmptyDOMElement();
    act(() => void form.capture(failing('form_password_pwned', 'password')));
    act(() => void form.capture(failing('session_exists')));
    expect(fieldRegion()).toBe(before[0]);
    expect(screen.getByTestId('form-error')).toBe(before[1]);
    expect(fieldRegion()).toBeInTheDocument();
  });

  it('of a FieldError that stands alone is the same element, too', () => {
    function Form() {
      form = useClerkError();
      return <FieldError name="password" form={form} />;
    }
    render(<Form />);
    const before = fieldRegion();
    expect(before).toHaveAttribute('aria-live', 'polite');
    act(() => void form.capture(failing('form_password_pwned', 'password')));
    expect(before).not.toBeEmptyDOMElement();
    expect(fieldRegion()).toBe(before);
  });

  const inField = (form: ClerkForm, id?: string) => (
    <Field name="password" form={form}>
      <input id={id} name={id} />
    </Field>
  );
  const focus = () => screen.getByRole('textbox').focus();
  it.each<[string, string, (form: ClerkForm) => ReactNode, () => void]>([
    ['quiet where the focus moves and reads the error out', 'off', inField, () => {}],
    ['live where the focus stays', 'polite', inField, focus],
    [
      'live where it stays in an input that has an id and a name',
      'polite',
      (form) => inField(form, 'own'),
      focus,
    ],
    [
      'live where it stays in an input without a Field',
      'polite',
      (form) => (
        <>
          <input name="password" />
          <FieldError name="password" form={form} />
        </>
      ),
      focus,
    ],
  ])('of a field are %s', (_, live, field, before) => {
    function Form() {
      form = useClerkError();
      return (
        <form>
          <FormError form={form} />
          {field(form)}
        </form>
      );
    }
    render(<Form />);
    act(before);
    act(() => void screen.getByRole('textbox').closest('form')?.dispatchEvent(new Event('submit')));
    act(() => void form.capture(failing('form_password_pwned', 'password')));
    expect(fieldRegion()).toHaveAttribute('aria-live', live);
  });

  it('of a field that stands twice are one', () => {
    function Form() {
      form = useClerkError();
      return ['a', 'b'].map((key) => (
        <Field key={key} name="password" form={form}>
          <input />
        </Field>
      ));
    }
    render(<Form />);
    act(() => void form.capture(failing('form_password_pwned', 'password')));
    expect(document.querySelectorAll('[data-field]')).toHaveLength(2);
    expect(document.querySelectorAll('[aria-live=polite]')).toHaveLength(1);
  });

  it('are quiet beside a summary, which announces from an inner element', () => {
    render(<SignUpForm summary connect={connect} />);
    const announcer = screen.getByTestId('summary').firstElementChild;
    expect(announcer).toHaveAttribute('role', 'alert');
    expect(announcer).toBeEmptyDOMElement();
    act(() => void form.capture(failing('form_password_pwned', 'password')));
    expect(fieldRegion()).toHaveAttribute('aria-live', 'off');
    act(() => void form.capture(failing('session_exists')));
    expect(screen.getByTestId('form-error')).not.toHaveAttribute('role');
    expect(screen.getByRole('alert')).toBe(announcer);
  });
});
