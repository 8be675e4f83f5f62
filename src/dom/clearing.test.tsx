import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { SignUpForm } from '../../test/react/SignUpForm.tsx';
import { type ClerkForm, FieldError, useClerkError } from '../entry/react/index.ts';

customElements.define(
  'x-list',
  class extends HTMLElement {
    name = 'country';
  },
);

let form: ClerkForm;
const connect = (connected: ClerkForm) => {
  form = connected;
};

describe('clearing', () => {
  it('happens for a field that is edited, and for no other', async () => {
    render(<SignUpForm connect={connect} />);
    act(
      () =>
        void form.capture(
          wire(
            wireError('form_identifier_exists', 'email_address'),
            wireError('form_password_pwned', 'password'),
          ),
        ),
    );
    await userEvent.type(screen.getByLabelText('Email'), 'a@b.co');
    expect(screen.getByLabelText('Email')).toBeValid();
    expect(screen.getByLabelText('Password')).toBeInvalid();
  });

  it('happens through formProps for inputs of any kind, by their name', async () => {
    function Form() {
      form = useClerkError();
      return (
        <form {...form.formProps}>
          <select name="country" aria-label="Country">
            <option>DE</option>
            <option>PL</option>
          </select>
          <input type="checkbox" name="legal_accepted" aria-label="Terms" />
          <FieldError name="country" form={form} data-testid="country" />
          <FieldError name="legalAccepted" form={form} data-testid="terms" />
        </form>
      );
    }
    render(<Form />);
    act(
      () =>
        void form.capture(
          wire(
            wireError('form_param_nil', 'country'),
            wireError('form_param_nil', 'legal_accepted'),
          ),
        ),
    );
    await userEvent.selectOptions(screen.getByLabelText('Country'), 'PL');
    expect(screen.getByTestId('country')).toBeEmptyDOMElement();
    expect(screen.getByTestId('terms')).not.toBeEmptyDOMElement();
    await userEvent.click(screen.getByLabelText('Terms'));
    expect(screen.getByTestId('terms')).toBeEmptyDOMElement();
  });

  it.each([
    ['an element of the page’s own, which has no onChange', 'x-list', fireEvent.input, true],
    ['a list', 'select', fireEvent.change, true],
    ['an element of no field', 'p', fireEvent.input, false],
    ['an input whose value comes again unchanged', 'input', fireEvent.input, false],
  ] as const)('happens through formProps for %s: %s', (_, Tag, fire, isCleared) => {
    function Form() {
      form = useClerkError();
      const own = { name: 'country', 'data-testid': 'input', defaultValue: 'PL' };
      return (
        <form {...form.formProps}>
          {createElement(Tag, own)}
          <FieldError name="country" form={form} data-testid="country" />
        </form>
      );
    }
    render(<Form />);
    act(() => void form.capture(failing('form_param_nil', 'country')));
    fire(screen.getByTestId('input'));
    expect(!screen.getByTestId('country').firstChild).toBe(isCleared);
  });

  it('of everything', () => {
    render(<SignUpForm connect={connect} />);
    act(() => void form.capture(failing('session_exists')));
    act(() => form.clear());
    expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
    expect(form.failure).toBeNull();
  });

  it('is not needed to send the same values again', async () => {
    const submit = vi.fn(async () => ({ error: failing('form_password_pwned', 'password') }));
    render(<SignUpForm submit={submit} />);
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(sentence('form_password_pwned', 'password'))).toBeVisible();
    await userEvent.click(screen.getByRole('button'));
    expect(submit).toHaveBeenCalledTimes(2);
    expect(await screen.findByText(sentence('form_password_pwned', 'password'))).toBeVisible();
  });
});
