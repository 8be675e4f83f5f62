import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, StrictMode, useState } from 'react';
import { Controller, type UseFormProps, type UseFormReturn, useForm } from 'react-hook-form';
import { beforeEach, expect, test, vi } from 'vitest';
import { failing, sentence, wire, wireError } from '../../../test/react/clerkWire.ts';
import { decodeClerkError } from '../../decode/decodeClerkError.ts';
import {
  type ClerkForm,
  ErrorSummary,
  FormError,
  type UseClerkErrorOptions,
  useClerkError,
} from '../../entry/react/index.ts';
import { useClerkHookForm } from './index.ts';

interface Values {
  readonly email: string;
  readonly password: string;
}

/** How the page shows the password. */
type Shown = 'input' | 'input without a ref' | 'disabled' | 'away';

interface SignUpProps extends UseFormProps<Values> {
  readonly password?: Shown;
  readonly clerkOptions?: UseClerkErrorOptions;
  readonly extra?: (clerk: ClerkForm, form: UseFormReturn<Values>) => ReactNode;
  /** What the app does after Clerk has answered. */
  readonly after?: () => Promise<void>;
}

let clerk: ClerkForm;
let form: UseFormReturn<Values>;
const submit = vi.fn();

beforeEach(() => {
  submit.mockReset();
});

/** A form whose password is a controlled input, and may be away. */
function SignUp({ password = 'input', clerkOptions, extra, after, ...options }: SignUpProps) {
  clerk = useClerkError({ aliases: { email_address: 'email' }, ...clerkOptions });
  form = useForm<Values>({
    defaultValues: { email: 'ada@example.com', password: 'x' },
    ...options,
  });
  useClerkHookForm(form, clerk);
  const { errors, isValid, isSubmitSuccessful } = form.formState;
  return (
    <form
      onSubmit={form.handleSubmit(async () => {
        await clerk.run(submit);
        await after?.();
      })}
    >
      {password !== 'away' && (
        <Controller
          name="password"
          control={form.control}
          render={({ field: { ref, ...field } }) => (
            <input
              aria-label="Password"
              {...field}
              disabled={password === 'disabled'}
              {...(password !== 'input without a ref' && { ref })}
            />
          )}
        />
      )}
      <input aria-label="Email" {...form.register('email')} />
      <output>
        {JSON.stringify({ isValid, isSubmitSuccessful, errors: Object.keys(errors) })}
      </output>
      <button type="submit">Sign up</button>
      {extra?.(clerk, form)}
    </form>
  );
}

const state = () => JSON.parse(screen.getByRole('status').textContent ?? '');
const show = (value: unknown) => act(async () => void clerk.capture(value));
const press = () => userEvent.click(screen.getByText('Sign up'));
const pwned = failing('form_password_pwned', 'password');
const both = wire(
  wireError('form_identifier_exists', 'email_address'),
  wireError('form_password_pwned', 'password'),
);
const input = (label: 'Email' | 'Password') => screen.getByLabelText(label);

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

test('several sentences of one code are a list in its types', async () => {
  render(<SignUp />);
  await show(wire(...['One.', 'Two.'].map((text) => wireError('brand_new', 'password', text))));
  expect(form.getFieldState('password').error?.types).toEqual({ brand_new: ['One.', 'Two.'] });
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
  const { rerender } = render(<SignUp password="away" />);
  await press();
  await waitFor(() => expect(state().errors).toEqual(['root']));
  rerender(<SignUp />);
  await waitFor(() => expect(state().errors).toEqual(['password']));
  rerender(<SignUp password="away" />);
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

test.each<[string, Shown, 'click' | 'Email' | 'Password', 'Email' | 'Password']>([
  ['that stands first, not of the answer', 'input', 'click', 'Password'],
  ['that stands first, after Enter in another', 'input', 'Email', 'Password'],
  ['in which Enter was pressed', 'input', 'Password', 'Password'],
  ['that can take it', 'disabled', 'click', 'Email'],
  ['whose library can focus it', 'input without a ref', 'click', 'Email'],
])('the focus goes to the field %s', async (_, password, start, end) => {
  render(
    <StrictMode>
      <SignUp password={password} />
    </StrictMode>,
  );
  submit.mockResolvedValue(both);
  if (start === 'click') await press();
  else await userEvent.type(input(start), '{Enter}');
  await waitFor(() => expect(state().errors).toHaveLength(2));
  expect(input(end)).toHaveFocus();
});

test('where there is a summary, that gets the focus', async () => {
  render(<SignUp extra={(clerk) => <ErrorSummary form={clerk} data-testid="summary" />} />);
  submit.mockResolvedValue(both);
  await press();
  await waitFor(() => expect(screen.getByTestId('summary')).toHaveFocus());
});

test.each<[string, Pick<UseClerkErrorOptions, 'initial' | 'focus'>]>([
  ['was there from the start', { initial: decodeClerkError(both) }],
  ['comes where the app wants no focus', { focus: false }],
])('the focus stays for an error that %s', async (_, clerkOptions) => {
  render(<SignUp clerkOptions={clerkOptions} />);
  if (!clerkOptions.initial) await show(both);
  expect(state().errors).toEqual(expect.arrayContaining(['password', 'email']));
  expect(document.body).toHaveFocus();
});

test('the focus moves, too, when FormError was on the page and is gone', async () => {
  const extra = ({ formErrors, link }: ClerkForm) => formErrors[0] && <FormError form={{ link }} />;
  render(<SignUp extra={extra} />);
  await show(failing('session_exists'));
  expect(screen.getByRole('alert')).toBeInTheDocument();
  act(() => clerk.clear());
  expect(screen.queryByRole('alert')).toBe(null);
  await show(pwned);
  expect(input('Password')).toHaveFocus();
});

test('the focus moves once for each failure', async () => {
  const { rerender } = render(<SignUp />);
  await show(pwned);
  expect(input('Password')).toHaveFocus();
  screen.getByText('Sign up').focus();
  rerender(<SignUp />);
  expect(screen.getByText('Sign up')).toHaveFocus();
  await show(both);
  expect(input('Password')).toHaveFocus();
});

test('the focus goes to the first of a group that is not disabled', async () => {
  const group = (_: ClerkForm, { register }: UseFormReturn<Values>) =>
    ['a', 'b', 'c'].map((value) => (
      <input
        key={value}
        type="radio"
        value={value}
        disabled={value === 'a'}
        {...register('strategy' as 'email')}
      />
    ));
  render(<SignUp extra={group} />);
  await show(failing('form_code_incorrect', 'strategy'));
  expect(screen.getByDisplayValue('b')).toHaveFocus();
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

test('the focus stays with a person who types before the app is done', async () => {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  render(<SignUp after={() => done} />);
  submit.mockResolvedValue(pwned);
  await press();
  await waitFor(() => expect(state().errors).toEqual(['password']));
  await userEvent.type(input('Email'), 'm');
  await act(async () => finish());
  expect(input('Email')).toHaveFocus();
});

test('a field that mounts by itself is known before an answer arrives', async () => {
  function Code() {
    const [isOpen, setOpen] = useState(false);
    return isOpen ? (
      <input aria-label="Code" {...form.register('code' as 'email')} />
    ) : (
      <button type="button" onClick={() => setOpen(true)}>
        Enter a code
      </button>
    );
  }
  render(<SignUp extra={() => <Code />} />);
  await userEvent.click(screen.getByText('Enter a code'));
  await act(() => clerk.run(async () => failing('form_code_incorrect', 'code')));
  expect(state().errors).toEqual(['code']);
  expect(screen.getByLabelText('Code')).toHaveFocus();
});

test('an error of the form’s own rules stays when its field goes', async () => {
  const { rerender } = render(<SignUp />);
  act(() => form.setError('password', { type: 'rule' }));
  rerender(<SignUp password="away" />);
  expect(form.getFieldState('password').error?.type).toBe('rule');
});

test('when the form is away, its fields are no longer shown', async () => {
  function Step({ isOpen }: { readonly isOpen: boolean }) {
    clerk = useClerkError();
    return (
      <>
        {isOpen && <Password clerk={clerk} />}
        <FormError form={clerk} data-testid="form-error" />
      </>
    );
  }
  function Password({ clerk }: { readonly clerk: ClerkForm }) {
    const own = useForm({ defaultValues: { password: '' } });
    useClerkHookForm(own, clerk);
    return <input {...own.register('password')} />;
  }
  const { rerender } = render(<Step isOpen />);
  await show(pwned);
  expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
  rerender(<Step isOpen={false} />);
  await show(pwned);
  expect(screen.getByTestId('form-error')).toHaveTextContent(
    sentence('form_password_pwned', 'password'),
  );
});

test('the errors are those of the form that it is given now', async () => {
  const forms: ClerkForm[] = [];
  function Steps({ index }: { readonly index: number }) {
    forms[0] = useClerkError();
    forms[1] = useClerkError();
    form = useForm<Values>({ defaultValues: { password: '' } });
    useClerkHookForm(form, forms[index] as ClerkForm);
    const { errors } = form.formState;
    return (
      <>
        <input aria-label="Password" {...form.register('password')} />
        <output>{JSON.stringify({ errors: Object.keys(errors) })}</output>
      </>
    );
  }
  const { rerender } = render(<Steps index={0} />);
  rerender(<Steps index={1} />);
  await act(async () => void forms[0]?.capture(pwned));
  expect(state().errors).toEqual([]);
  await act(async () => void forms[1]?.capture(pwned));
  expect(state().errors).toEqual(['password']);
  expect(input('Password')).toHaveFocus();
  await userEvent.type(input('Password'), 'y');
  expect(forms.map(({ failure }) => failure?.errors.length)).toEqual([1, 1]);
  expect(forms.map((one) => one.fieldErrors('password').length)).toEqual([1, 0]);
});
