import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { SignUpForm } from '../../test/react/SignUpForm.tsx';
import {
  ClerkErrorProvider,
  type ClerkForm,
  Field,
  FormError,
  useClerkError,
} from '../entry/react/index.ts';
import ar from '../words/generated/locales/ar.ts';

let form: ClerkForm;
const connect = (connected: ClerkForm) => {
  form = connected;
};
const show = (value: unknown) => act(() => void form.capture(value));
const page = <SignUpForm connect={connect} />;

describe('the errors of the form', () => {
  it('are those that name no field', () => {
    render(page);
    show(failing('session_exists'));
    expect(screen.getByTestId('form-error')).toHaveTextContent(sentence('session_exists'));
    expect(screen.getByTestId('form-error').dataset).toMatchObject({ code: 'session_exists' });
    expect(form.formErrors).toHaveLength(1);
  });

  it('are also those of a field that the form does not show', () => {
    render(page);
    show(
      wire(
        wireError('form_param_nil', 'phone_number'),
        wireError('form_password_pwned', 'password'),
      ),
    );
    expect(screen.getByTestId('form-error')).toHaveTextContent(
      sentence('form_param_nil', 'phone_number'),
    );
    expect(form.formErrors.map((error) => error.fields)).toEqual([['phone_number']]);
  });

  it.each([
    ['no label that it has already', 'form_param_nil', 'Enter your phone number.'],
    ['the label otherwise', 'form_password_pwned', /^Phone number: /],
  ])('begin with %s', (_, code, text) => {
    render(page);
    show(failing(code, 'phone_number'));
    expect(screen.getByTestId('form-error').textContent).toMatch(text);
  });

  it.each([
    ['not with the label where they say it in another form', 'form_param_nil', /^[^:]+ هاتفك\.$/],
    ['with it otherwise', 'form_password_pwned', /^\u2068رقم الهاتف\u2069: /],
  ])('begin in Arabic %s', (_, code, text) => {
    render(
      <ClerkErrorProvider locale="ar" locales={{ ar }}>
        {page}
      </ClerkErrorProvider>,
    );
    show(failing(code, 'phone_number'));
    expect(screen.getByTestId('form-error').textContent).toMatch(text);
  });

  it('begin with no label when the sentence names the field in other letters', () => {
    function Form() {
      form = useClerkError();
      return <FormError form={form} data-testid="form-error" />;
    }
    render(<Form />);
    show(failing('form_password_pwned', 'password'));
    const text = screen.getByTestId('form-error').textContent;
    expect(text).toBe(sentence('form_password_pwned', 'password'));
    expect(text).toContain('password');
  });

  it.each(['', 'to_string', '__proto__', 'constructor'])(
    'are those of a field with the odd name %j',
    (name) => {
      render(page);
      show(failing('form_param_nil', name));
      expect(screen.getByTestId('form-error')).not.toBeEmptyDOMElement();
    },
  );

  it('stand at one of the fields when an error names several', () => {
    render(page);
    show(
      wire({
        ...wireError('form_param_missing'),
        meta: { param_names: ['email_address', 'phone_number'] } as never,
      }),
    );
    expect(screen.getByLabelText('Email')).toBeInvalid();
    expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
  });

  it('move to a field that appears, and back when it goes', () => {
    function Steps({ step }: { readonly step: number }) {
      form = useClerkError();
      return (
        <>
          <FormError form={form} data-testid="form-error" />
          {step === 2 && (
            <Field name="code" label="Code" form={form}>
              <input />
            </Field>
          )}
        </>
      );
    }
    const { rerender } = render(<Steps step={1} />);
    show(wire(wireError('form_code_incorrect', 'code'), wireError('session_exists')));
    const incorrect = sentence('form_code_incorrect', 'code');
    const text = () => screen.getByTestId('form-error').textContent;
    expect(text()).toContain(incorrect);
    rerender(<Steps step={2} />);
    expect(text()).toBe(sentence('session_exists'));
    expect(screen.getByLabelText('Code')).toBeInvalid();
    rerender(<Steps step={1} />);
    expect(text()).toContain(incorrect);
  });

  it('stay, unannounced, when another has gone', () => {
    render(page);
    show(wire(wireError('form_param_nil', 'phone_number'), wireError('session_exists')));
    expect(screen.getByTestId('form-error')).toHaveAttribute('role', 'alert');
    act(() => form.clearField('phone_number'));
    expect(screen.getByTestId('form-error').textContent).toBe(sentence('session_exists'));
    expect(screen.getByTestId('form-error')).not.toHaveAttribute('role');
    show(failing('session_exists'));
    expect(screen.getByTestId('form-error')).toHaveAttribute('role', 'alert');
  });

  it.each(['two words', ' before', 'behind\n'])('have no code to select them by: %j', (code) => {
    render(page);
    show(failing(code));
    expect(screen.getByTestId('form-error')).not.toBeEmptyDOMElement();
    expect(screen.getByTestId('form-error')).not.toHaveAttribute('data-code');
  });

  it('quote the trace id once', () => {
    render(page);
    show({ ...failing('session_exists'), clerk_trace_id: 'trace_1' });
    expect(screen.getByText('Reference for support: trace_1')).toBeInTheDocument();
    show({ ...failing('session_exists'), clerk_trace_id: 'trace_2_of_a_retry' });
    expect(screen.getByText('Reference for support: trace_2_of_a_retry')).toBeInTheDocument();
    show({ ...failing('a_code_of_tomorrow'), clerk_trace_id: 'trace_2' });
    expect(screen.getByTestId('form-error').textContent?.split('trace_2')).toHaveLength(2);
    expect(screen.queryByText(/^Reference for support/)).toBeNull();
  });

  it('give no reference for support in a summary of fields alone', () => {
    const traced = {
      ...wire(wireError('form_password_pwned', 'password')),
      clerk_trace_id: 'trace_3',
    };
    render(<SignUpForm summary connect={connect} />);
    act(() => void form.capture(traced));
    expect(screen.getByTestId('summary')).not.toHaveTextContent('trace_3');
    traced.errors.push(wireError('session_exists'));
    act(() => void form.capture(traced));
    expect(screen.getByTestId('summary')).toHaveTextContent('trace_3');
  });

  it('do not name the field of an error for developers', () => {
    render(page);
    show(failing('form_param_unknown', 'phone_number'));
    expect(screen.getByTestId('form-error').textContent).toBe(
      sentence('form_param_unknown', 'phone_number'),
    );
  });

  it('say the same sentence once', () => {
    const toConsole = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(page);
    show(wire(wireError('host_invalid'), wireError('clerk_key_invalid')));
    toConsole.mockRestore();
    expect(screen.getByTestId('form-error')).toHaveTextContent(sentence('host_invalid'));
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('begin with the label also where they quote the reference for support', () => {
    render(page);
    show({ ...failing('a_code_of_tomorrow', 'phone_number'), clerk_trace_id: 'trace_1' });
    expect(screen.getByTestId('form-error').textContent).toMatch(/^Phone number: .*trace_1/);
  });

  it('can be rendered by the app', () => {
    function Custom() {
      form = useClerkError();
      return (
        <FormError
          form={form}
          render={({ errorProps, errors, messages, hasError, trace }) => (
            <section {...errorProps}>
              {hasError ? `${errors[0]?.code}: ${messages.join()} (${trace})` : 'fine'}
            </section>
          )}
        />
      );
    }
    render(<Custom />);
    expect(screen.getByRole('alert')).toHaveTextContent('fine');
    show(failing('session_exists'));
    const text = sentence('session_exists');
    expect(screen.getByText(`session_exists: ${text} (undefined)`)).toHaveAttribute(
      'role',
      'alert',
    );
    show({ ...failing('session_exists'), clerk_trace_id: 'trace_1' });
    expect(screen.getByText(/\(Reference for support: trace_1\)$/)).toBe(screen.getByRole('alert'));
  });
});
