import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { Controller, type UseFormProps, type UseFormReturn, useForm } from 'react-hook-form';
import { beforeEach, expect, test, vi } from 'vitest';
import { failing, sentence, wire, wireError } from '../../../test/react/clerkWire.ts';
import { type ClerkForm, useClerkError } from '../../entry/react/index.ts';
import { useClerkHookForm } from './index.ts';

interface Values {
  readonly email: string;
  readonly password: string;
}

let clerk: ClerkForm;
let form: UseFormReturn<Values>;
const submit = vi.fn();

beforeEach(() => {
  submit.mockReset();
});

/** A form whose password is a controlled input, and may be away. */
function SignUp({ password = true, ...options }: UseFormProps<Values> & { password?: boolean }) {
  clerk = useClerkError({ aliases: { email_address: 'email' } });
  form = useForm<Values>({
    defaultValues: { email: 'ada@example.com', password: 'x' },
    ...options,
  });
  useClerkHookForm(form, clerk);
  const { errors, isValid, isSubmitSuccessful } = form.formState;
  return (
    <form onSubmit={form.handleSubmit(() => clerk.run(submit))}>
      {password && (
        <Controller
          name="password"
          control={form.control}
          render={({ field }) => <input aria-label="Password" {...field} />}
        />
      )}
      <input aria-label="Email" {...form.register('email')} />
      <output>
        {JSON.stringify({ isValid, isSubmitSuccessful, errors: Object.keys(errors) })}
      </output>
      <button type="submit">Sign up</button>
    </form>
  );
}

const state = () => JSON.parse(screen.getByRole('status').textContent ?? '');
const show = (value: unknown) => act(async () => void clerk.capture(value));
const press = () => userEvent.click(screen.getByRole('button'));
const pwned = failing('form_password_pwned', 'password');

test('several errors of one field are its types, by code', async () => {
  render(<SignUp />);
  const codes = ['form_password_pwned', 'form_password_not_strong_enough'];
  await show(wire(...codes.map((code) => wireError(code, 'password'))));
  const { error } = form.getFieldState('password');
  expect(error?.type).toBe('form_password_pwned');
  expect(error?.types).toEqual(
    Object.fromEntries(codes.map((code) => [code, sentence(code, 'password')])),
  );
  expect(error?.message).toBe(codes.map((code) => sentence(code, 'password')).join('\n'));
});

test('the form stays as valid as its own rules say', async () => {
  render(<SignUp />);
  await waitFor(() => expect(state().isValid).toBe(true));
  await show(wire(wireError('form_password_pwned', 'password'), wireError('session_exists')));
  expect(state()).toMatchObject({ isValid: true, errors: ['password', 'root'] });
});

test('a submit that failed was no success', async () => {
  render(<SignUp />);
  submit.mockResolvedValueOnce(pwned).mockResolvedValueOnce({});
  await press();
  await waitFor(() =>
    expect(state()).toMatchObject({ isSubmitSuccessful: false, errors: ['password'] }),
  );
  await press();
  await waitFor(() => expect(state()).toMatchObject({ isSubmitSuccessful: true, errors: [] }));
});

test('an error stands at a field for as long as that is mounted, and never blocks', async () => {
  submit.mockResolvedValue(pwned);
  const { rerender } = render(<SignUp password={false} />);
  await press();
  await waitFor(() => expect(state().errors).toEqual(['root']));
  rerender(<SignUp />);
  await waitFor(() => expect(state().errors).toEqual(['password']));
  rerender(<SignUp password={false} />);
  await waitFor(() => expect(state().errors).toEqual(['root']));
  await press();
  await waitFor(() => expect(submit).toHaveBeenCalledTimes(2));
});

test.each(['onSubmit', 'onBlur', 'onChange'] as const)(
  'an edit removes errors where the form validates again %s',
  async (reValidateMode) => {
    render(<SignUp reValidateMode={reValidateMode} />);
    await show(pwned);
    await userEvent.type(screen.getByLabelText('Password'), 'y');
    expect(state().errors).toEqual([]);
    expect(clerk.fieldErrors('password')).toEqual([]);
  },
);

test('what the app sets is no edit', async () => {
  render(<SignUp />);
  await show(pwned);
  act(() => form.setValue('password', ''));
  expect(state().errors).toEqual(['password']);
});

test('errors that the app removes stay away in another language, too', async () => {
  render(<SignUp />);
  await show(pwned);
  act(() => form.reset());
  await act(() => clerk.link.translator.setLocale('de'));
  expect(state().errors).toEqual([]);
  await act(() => clerk.link.translator.setLocale('en'));
});

test('clear removes them', async () => {
  render(<SignUp />);
  await show(wire(wireError('form_password_pwned', 'password'), wireError('session_exists')));
  act(() => clerk.clear());
  expect(state().errors).toEqual([]);
});

test('the focus goes to the first field of the document, not of the answer', async () => {
  render(
    <StrictMode>
      <SignUp />
    </StrictMode>,
  );
  submit.mockResolvedValue(
    wire(
      wireError('form_identifier_exists', 'email_address'),
      wireError('form_password_pwned', 'password'),
    ),
  );
  await press();
  await waitFor(() => expect(screen.getByLabelText('Password')).toHaveFocus());
});

test('the focus stays with a person who types elsewhere', async () => {
  render(<SignUp />);
  let answer = (_: unknown) => {};
  submit.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  await press();
  await userEvent.type(screen.getByLabelText('Email'), 'm');
  await act(async () => answer(pwned));
  expect(screen.getByLabelText('Email')).toHaveFocus();
  expect(state().errors).toEqual(['password']);
});
