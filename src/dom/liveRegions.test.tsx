import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failing } from '../../test/react/clerkWire.ts';
import { SignUpForm } from '../../test/react/SignUpForm.tsx';
import { type ClerkFormErrors, FieldError, useClerkError } from '../entry/react.ts';

let clerk: ClerkFormErrors;
const connect = (form: ClerkFormErrors) => {
  clerk = form;
};
const fieldRegion = () => document.querySelector('[data-field="password"]') as HTMLElement;

describe('live regions', () => {
  it('are there, empty, before an error is, and stay the same elements', () => {
    render(<SignUpForm connect={connect} />);
    const before = [fieldRegion(), screen.getByTestId('form-error')];
    expect(before[0]).toHaveAttribute('aria-live', 'polite');
    expect(before[1]).toHaveAttribute('role', 'alert');
    for (const region of before) expect(region).toBeEmptyDOMElement();
    act(() => void clerk.capture(failing('form_password_pwned', 'password')));
    act(() => void clerk.capture(failing('session_exists')));
    expect(fieldRegion()).toBe(before[0]);
    expect(screen.getByTestId('form-error')).toBe(before[1]);
    expect(fieldRegion()).toBeInTheDocument();
  });

  it('of a FieldError that stands alone is the same element, too', () => {
    function Form() {
      clerk = useClerkError();
      return <FieldError name="password" errors={clerk} />;
    }
    render(<Form />);
    const before = fieldRegion();
    expect(before).toHaveAttribute('aria-live', 'polite');
    act(() => void clerk.capture(failing('form_password_pwned', 'password')));
    expect(before).not.toBeEmptyDOMElement();
    expect(fieldRegion()).toBe(before);
  });

  it('are quiet beside a summary, which announces from an inner element', () => {
    render(<SignUpForm summary connect={connect} />);
    const announcer = screen.getByTestId('summary').firstElementChild;
    expect(announcer).toHaveAttribute('role', 'alert');
    expect(announcer).toBeEmptyDOMElement();
    act(() => void clerk.capture(failing('form_password_pwned', 'password')));
    expect(fieldRegion()).toHaveAttribute('aria-live', 'off');
    act(() => void clerk.capture(failing('session_exists')));
    expect(screen.getByTestId('form-error')).not.toHaveAttribute('role');
    expect(screen.getByRole('alert')).toBe(announcer);
  });
});
