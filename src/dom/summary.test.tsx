import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { SignUpForm } from '../../test/react/SignUpForm.tsx';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  Field,
  FieldError,
  useClerkError,
} from '../entry/react/index.ts';

let form: ClerkForm;
const twoProblems = wire(
  wireError('form_password_pwned', 'password'),
  wireError('captcha_invalid'),
);
const failTwice = () => Promise.reject(twoProblems);

describe('ErrorSummary', () => {
  it('takes the focus when a submit fails, each time', async () => {
    render(<SignUpForm summary submit={failTwice} />);
    const summary = screen.getByTestId('summary');
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole('button'));
    expect(summary).toHaveFocus();
    await userEvent.click(screen.getByRole('button'));
    expect(summary).toHaveFocus();
  });

  it('leaves the focus where it is when a submit goes well', async () => {
    let fails = true;
    render(<SignUpForm summary submit={() => fails && failTwice()} />);
    await userEvent.click(screen.getByRole('button'));
    fails = false;
    await userEvent.click(screen.getByRole('button'));
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('button')).toHaveFocus();
  });

  it('links to the fields, and shows the other errors as text', async () => {
    render(<SignUpForm summary submit={failTwice} />);
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'There are 2 problems with this form',
    );
    const link = screen.getByRole('link', { name: sentence('form_password_pwned', 'password') });
    expect(link).toHaveAttribute('href', `#${screen.getByLabelText('Password').id}`);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByTestId('summary')).toHaveTextContent(sentence('captcha_invalid'));
    await userEvent.click(link);
    expect(screen.getByLabelText('Password')).toHaveFocus();
  });

  it('finds inputs that no Field wired by their name', async () => {
    function Form() {
      form = useClerkError({ fields: ['emailAddress'] });
      return (
        <form>
          <ErrorSummary form={form} headingLevel={3} />
          <input name="email_address" aria-label="Email" />
        </form>
      );
    }
    render(<Form />);
    act(() => void form.capture(failing('form_identifier_exists', 'email_address')));
    expect(screen.getByRole('heading', { level: 3 })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link'));
    expect(screen.getByLabelText('Email')).toHaveFocus();
  });

  it('lists errors in the order of messages whose inputs have no name', () => {
    const names = ['email_address', 'password'] as const;
    const codes = ['form_identifier_exists', 'form_password_pwned'] as const;
    function Form() {
      form = useClerkError();
      return (
        <>
          <ErrorSummary form={form} />
          {names.map((name) => (
            <FieldError key={name} name={name} form={form} />
          ))}
        </>
      );
    }
    render(<Form />);
    act(
      () => void form.capture(wire(wireError(codes[1], names[1]), wireError(codes[0], names[0]))),
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      [0, 1].map((at) => sentence(`${codes[at]}`, names[at])),
    );
  });

  it('links to the id that an input already has, and no longer when it has another', () => {
    function Form({ id }: { readonly id?: string }) {
      form = useClerkError();
      return (
        <>
          <ErrorSummary form={form} />
          <Field name="code" label="Code" form={form}>
            <input id={id} />
          </Field>
          <FieldError name="code" form={form} />
        </>
      );
    }
    const { rerender } = render(<Form id="otp" />);
    act(() => void form.capture(failing('form_code_incorrect', 'code')));
    expect(screen.getByRole('link')).toHaveAttribute('href', '#otp');
    rerender(<Form />);
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      `#${screen.getByLabelText('Code').id}`,
    );
  });

  it('links to the latest of two inputs with ids of their own, and to the one that stays', () => {
    function Form({ ids }: { readonly ids: readonly string[] }) {
      form = useClerkError();
      return (
        <>
          <ErrorSummary form={form} />
          {ids.map((id) => (
            <Field key={id} name="code" form={form}>
              <input id={id} />
            </Field>
          ))}
        </>
      );
    }
    const { rerender } = render(<Form ids={['leaves', 'comes']} />);
    act(() => void form.capture(failing('form_code_incorrect', 'code')));
    expect(screen.getByRole('link')).toHaveAttribute('href', '#comes');
    rerender(<Form ids={['leaves']} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', '#leaves');
  });

  it('finds the input of its own form from outside of it', async () => {
    const Other = () => (
      <form>
        <input name="code" aria-label="Other code" />
      </form>
    );
    function Form() {
      form = useClerkError({ fields: ['code'] });
      return (
        <section>
          <ErrorSummary form={form} />
          <form>
            <input name="code" aria-label="Code" />
          </form>
        </section>
      );
    }
    render(
      <>
        <Other />
        <Form />
      </>,
    );
    act(() => void form.capture(failing('form_code_incorrect', 'code')));
    await userEvent.click(screen.getByRole('link'));
    expect(screen.getByLabelText('Code')).toHaveFocus();
  });

  it('keeps the focus on a link when the language changes', () => {
    const German = { errors: { form_password_pwned: 'Dieses Passwort ist bekannt geworden.' } };
    function Form({ locale }: { readonly locale: string }) {
      form = useClerkError({ fields: ['password'] });
      return (
        <ClerkErrorProvider form={form} locale={locale} locales={{ de: German, fr: {} }}>
          <ErrorSummary />
        </ClerkErrorProvider>
      );
    }
    const { rerender } = render(<Form locale="fr" />);
    act(() => void form.capture(failing('form_password_pwned', 'password')));
    const link = screen.getByRole('link');
    act(() => link.focus());
    rerender(<Form locale="de" />);
    expect(link).toHaveTextContent(German.errors.form_password_pwned);
    expect(link).toHaveFocus();
  });

  it.each([
    ['an input', (id: string) => <input id={id} aria-label="Plan" />],
    ['nothing, where the form shows the field in its own way', () => null],
    ['a group', (id: string) => <fieldset id={id} />],
  ])('a link to %s leads to no other address', (_, child) => {
    function Form() {
      form = useClerkError();
      return (
        <>
          <ErrorSummary form={form} />
          <Field name="plan" form={form}>
            {({ id }) => child(id)}
          </Field>
        </>
      );
    }
    render(<Form />);
    act(() => void form.capture(failing('form_param_nil', 'plan')));
    expect(fireEvent.click(screen.getByRole('link'))).toBe(false);
  });

  it('opens what hides the control that a link leads to', async () => {
    function Form() {
      const [isOpen, setOpen] = useState(false);
      form = useClerkError();
      return (
        <>
          <ErrorSummary form={form} />
          <button type="button" aria-controls="panel" onClick={() => setOpen(true)} />
          <Field name="plan" form={form}>
            <div id="panel" hidden={!isOpen}>
              {isOpen && <input aria-label="Plan" />}
            </div>
          </Field>
        </>
      );
    }
    render(<Form />);
    act(() => void form.capture(failing('form_param_nil', 'plan')));
    await userEvent.click(screen.getByRole('link'));
    await waitFor(() => expect(screen.getByLabelText('Plan')).toHaveFocus());
  });

  it('loses an entry when its field is edited, and leaves the focus there', async () => {
    render(<SignUpForm summary submit={failTwice} />);
    await userEvent.click(screen.getByRole('button'));
    await userEvent.type(screen.getByLabelText('Password'), 'x');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByLabelText('Password')).toHaveFocus();
  });

  it('does not take the focus for an error that the page came with', () => {
    const initial = JSON.parse(JSON.stringify(twoProblems));
    render(<SignUpForm summary options={{ initial }} />);
    expect(screen.getByRole('link')).toBeInTheDocument();
    expect(screen.getByTestId('summary')).not.toHaveFocus();
  });
});
