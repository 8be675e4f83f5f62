import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { SignUpForm } from '../../test/react/SignUpForm.tsx';
import {
  ClerkErrorProvider,
  type ClerkForm,
  Field,
  FieldError,
  useClerkError,
} from '../entry/react/index.ts';

let form: ClerkForm;
const connect = (connected: ClerkForm) => {
  form = connected;
};
const show = (value: unknown) => act(() => void form.capture(value));

describe('the errors of a field', () => {
  it('stand at the field that they name', () => {
    render(<SignUpForm connect={connect} />);
    show(failing('form_password_pwned', 'password'));
    const password = screen.getByLabelText('Password');
    expect(password).toBeInvalid();
    expect(password).toHaveAccessibleDescription(sentence('form_password_pwned', 'password'));
    expect(screen.getByLabelText('Email')).toBeValid();
    expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
  });

  it.each(['email_address', 'emailAddress', 'emailaddress'])(
    'are found under the name %s',
    (name) => {
      render(<SignUpForm connect={connect} />);
      show(failing('form_identifier_exists', name));
      expect(screen.getByLabelText('Email')).toBeInvalid();
    },
  );

  it('are all shown, as a list', () => {
    render(<SignUpForm connect={connect} />);
    show(
      wire(
        wireError('form_password_no_number', 'password'),
        wireError('form_password_pwned', 'password'),
      ),
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      sentence('form_password_no_number', 'password'),
      sentence('form_password_pwned', 'password'),
    ]);
  });

  it('follow an alias to the name that the form uses, in any spelling of both', () => {
    function SignIn() {
      form = useClerkError({ aliases: { phoneNumber: 'signInName' } });
      return (
        <Field name="sign_in_name" label="Email or username" form={form}>
          <input />
        </Field>
      );
    }
    render(<SignIn />);
    show(failing('form_identifier_not_found', 'phone_number'));
    expect(screen.getByLabelText('Email or username')).toBeInvalid();
    expect(form.fieldErrors('phone_number')).toEqual(form.fieldErrors('signInName'));
    act(() => form.clearField('phoneNumber'));
    expect(screen.getByLabelText('Email or username')).toBeValid();
  });

  it('follow an alias to a name that Clerk uses for another field', () => {
    function SignIn() {
      form = useClerkError({ aliases: { identifier: 'username', username: 'nickname' } });
      return ['username', 'nickname'].map((name) => (
        <Field key={name} name={name} label={name} form={form}>
          <input />
        </Field>
      ));
    }
    render(<SignIn />);
    show(failing('form_identifier_not_found', 'identifier'));
    expect(screen.getByLabelText('username')).toBeInvalid();
    expect(screen.getByLabelText('nickname')).toBeValid();
    show(failing('form_param_nil', 'username'));
    expect(screen.getByLabelText('username')).toBeValid();
    expect(screen.getByLabelText('nickname')).toBeInvalid();
  });

  it('never reach the page as markup', () => {
    render(<SignUpForm connect={connect} />);
    const text = '<img src=x onerror=alert(1)> $t(key) {{value}}';
    show(wire(wireError('a_code_of_tomorrow', 'password', text)));
    expect(document.querySelector('img')).toBeNull();
    expect(screen.queryByText(/onerror|\$t/)).toBeNull();
    const quoted = { plan: { name: text } };
    show(wire({ ...wireError('quota_exceeded', 'password', text), meta: quoted as never }));
    expect(document.querySelector('img')).toBeNull();
  });
});

it('a provider that is given another form shows that of the components below', () => {
  const forms: ClerkForm[] = [];
  function Page({ shown }: { readonly shown: number }) {
    forms[0] = useClerkError();
    forms[1] = useClerkError();
    return (
      <ClerkErrorProvider form={forms[shown]}>
        <FieldError name="code" data-testid="code" />
      </ClerkErrorProvider>
    );
  }
  const { rerender } = render(<Page shown={0} />);
  act(() => void forms[1]?.capture(failing('form_code_incorrect', 'code')));
  expect(screen.getByTestId('code')).toBeEmptyDOMElement();
  rerender(<Page shown={1} />);
  expect(screen.getByTestId('code')).not.toBeEmptyDOMElement();
});

it('a field that stands twice describes each input by an element of its own', () => {
  function Form() {
    form = useClerkError();
    return (
      <>
        <FieldError name="code" form={form} />
        {['a', 'b'].map((id) => (
          <Field key={id} name="code" label={id} form={form}>
            <input id={id} />
          </Field>
        ))}
      </>
    );
  }
  render(<Form />);
  show(failing('form_code_incorrect', 'code'));
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  for (const label of ['a', 'b']) {
    const field = screen.getByLabelText(label).closest('.clerk-field');
    const describedBy = screen.getByLabelText(label).getAttribute('aria-describedby');
    expect(field).toContainElement(document.getElementById(`${describedBy}`));
  }
});

describe('Field', () => {
  it('leaves what the input already has, and adds to its description', () => {
    function Form() {
      form = useClerkError();
      return (
        <Field name="code" label="Code" form={form} className="mine">
          <input id="otp" name="otp" aria-describedby="hint" />
        </Field>
      );
    }
    render(
      <>
        <p id="hint">Six digits.</p>
        <Form />
      </>,
    );
    show(failing('form_code_incorrect', 'code'));
    const input = screen.getByLabelText('Code');
    expect(input).toHaveAttribute('id', 'otp');
    expect(input).toHaveAttribute('name', 'otp');
    expect(input).toHaveAccessibleDescription(
      `Six digits. ${sentence('form_code_incorrect', 'code')}`,
    );
    expect(document.querySelector('.mine')).toHaveAttribute('data-invalid', 'true');
  });

  it('gives any component its props by a function', () => {
    function Form() {
      form = useClerkError();
      return (
        <Field name="code" label="Code" form={form}>
          {(input) => (
            <span>
              <input {...input} inputMode="numeric" />
            </span>
          )}
        </Field>
      );
    }
    render(<Form />);
    show(failing('form_code_incorrect', 'code'));
    expect(screen.getByLabelText('Code')).toBeInvalid();
    expect(screen.getByLabelText('Code')).toHaveAttribute('name', 'code');
  });

  it('drops none of several children, which it cannot wire', () => {
    function Form() {
      form = useClerkError();
      // TypeScript asks for one child; JavaScript does not.
      const children = [<input key="input" aria-label="Code" />, 'Six digits.'] as never;
      return (
        <Field name="code" form={form}>
          {children}
        </Field>
      );
    }
    render(<Form />);
    expect(screen.getByLabelText('Code')).toBeInTheDocument();
    expect(screen.getByText('Six digits.')).toBeInTheDocument();
  });
});

describe('FieldError', () => {
  function Form({ children }: { readonly children: (form: ClerkForm) => React.ReactNode }) {
    form = useClerkError();
    return children(form);
  }

  it('says "Error:" first when asked to', () => {
    render(<Form>{(form) => <FieldError name="password" form={form} prefix />}</Form>);
    show(failing('form_password_pwned', 'password'));
    expect(
      screen.getByText((_, element) => element?.className === 'clerk-field-error'),
    ).toHaveTextContent(`Error: ${sentence('form_password_pwned', 'password')}`);
  });

  it('is empty when several errors have gone', () => {
    render(<Form>{(form) => <FieldError name="password" form={form} prefix />}</Form>);
    show(
      wire(
        wireError('form_password_pwned', 'password'),
        wireError('form_password_incorrect', 'password'),
      ),
    );
    act(() => form.clear());
    expect(
      screen.getByText((_, element) => element?.className === 'clerk-field-error'),
    ).toBeEmptyDOMElement();
  });

  it('leaves everything to a render prop', () => {
    render(
      <Form>
        {(form) => (
          <FieldError
            name="password"
            form={form}
            render={({ errorProps, messages, errors }) => (
              <em {...errorProps}>{errors.length ? messages.join() : 'fine'}</em>
            )}
          />
        )}
      </Form>,
    );
    expect(screen.getByText('fine')).toHaveAttribute('aria-live', 'polite');
    show(failing('form_password_pwned', 'password'));
    expect(screen.getByText(sentence('form_password_pwned', 'password')).tagName).toBe('EM');
  });
});
