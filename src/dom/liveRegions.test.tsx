import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failing } from '../../test/react/clerkWire.ts';
import { SignUpForm } from '../../test/react/SignUpForm.tsx';
import { type ClerkForm, FieldError, useClerkError } from '../entry/react/index.ts';

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
