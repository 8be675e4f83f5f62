import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useMemo, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { failing } from '../../test/react/clerkWire.ts';
import { type ClerkFailure, decodeClerkError } from '../entry/index.ts';
import { type ClerkForm, ErrorSummary, Field, useClerkError } from '../entry/react/index.ts';

let form: ClerkForm;
function Form({ initial }: { readonly initial: ClerkFailure | null }) {
  form = useClerkError({ initial });
  return <output>{form.failure?.errors[0].code}</output>;
}

const answer = (code = 'session_exists') => decodeClerkError(failing(code));

it.each([false, true])('an answer written inline stays cleared (strict: %s)', (strict) => {
  function Inline() {
    form = useClerkError({ initial: answer() });
    return <output>{form.failure?.errors[0].code}</output>;
  }
  const page = () => (strict ? <StrictMode>{<Inline />}</StrictMode> : <Inline />);
  const { rerender } = render(page());
  expect(form.failure).not.toBeNull();
  act(() => form.clear());
  for (let round = 0; round < 3; round++) rerender(page());
  expect(form.failure).toBeNull();
});

it('an answer that comes again after a clear is shown again, and another one replaces it', () => {
  const first = answer();
  const { rerender } = render(<Form initial={first} />);
  act(() => form.clear());
  rerender(<Form initial={first} />);
  expect(form.failure).toBeNull();
  rerender(<Form initial={answer()} />);
  expect(form.failure?.errors[0].code).toBe('session_exists');
  rerender(<Form initial={answer('captcha_invalid')} />);
  expect(form.failure?.errors[0].code).toBe('captcha_invalid');
  rerender(<Form initial={null} />);
  expect(form.failure).toBeNull();
});

it('no answer, however it is written, replaces nothing', () => {
  const { rerender } = render(<Form initial={undefined as never} />);
  act(() => void form.capture(failing('session_exists')));
  for (const none of [null, undefined as never, null]) rerender(<Form initial={none} />);
  expect(form.failure).not.toBeNull();
});

/** A form that gets its answers from a server. A test edits its field in between. */
function AnsweredForm({
  first = null,
  inline,
  onError,
}: {
  readonly first?: ClerkFailure | null;
  readonly inline?: () => ClerkFailure;
  readonly onError: () => void;
}) {
  const [given, setGiven] = useState(first);
  const [typed, setTyped] = useState('');
  const form = useClerkError({ initial: inline ? inline() : given, onError });
  return (
    <>
      <ErrorSummary form={form} data-testid="summary" />
      <Field name="password" label="Password" form={form}>
        {inline ? (
          <input value={typed} onChange={(event) => setTyped(event.target.value)} />
        ) : (
          <input />
        )}
      </Field>
      <button type="button" onClick={() => setGiven(pwned())}>
        Send
      </button>
    </>
  );
}
const pwned = () => decodeClerkError(failing('form_password_pwned', 'password'));
const password = () => screen.getByLabelText('Password');

// Only the answers render the form again. Two new answers come in two renders in a row.
it.each([
  ['none', null],
  ['the same error', pwned()],
])('the same answer to each submit is shown each time; the page came with %s', async (_, first) => {
  const onError = vi.fn();
  render(
    <StrictMode>
      <AnsweredForm first={first} onError={onError} />
    </StrictMode>,
  );
  const before = onError.mock.calls.length;
  for (let round = 1; round < 5; round++) {
    await userEvent.type(password(), 'x');
    expect(password()).toBeValid();
    await userEvent.click(screen.getByRole('button'));
    expect(password()).toBeInvalid();
    expect(screen.getByTestId('summary')).toHaveFocus();
    expect(onError).toHaveBeenCalledTimes(before + round);
  }
});

it('an answer written inline is reported once, and leaves a field alone that is edited', async () => {
  const onError = vi.fn();
  render(
    <StrictMode>
      <AnsweredForm inline={pwned} onError={onError} />
    </StrictMode>,
  );
  expect(password()).toBeInvalid();
  await userEvent.type(password(), 'hello');
  expect(password()).toHaveValue('hello');
  expect(password()).toHaveFocus();
  expect(password()).toBeValid();
  expect(onError).toHaveBeenCalledOnce();
});

// As the React Compiler and `useMemo` do, and apps that pass their props on.
function Remembering({ initial }: { readonly initial: ClerkFailure | null }) {
  const options = useMemo(() => ({ initial }), [initial]);
  form = useClerkError(options);
  return null;
}

it.each([
  ['none', null],
  ['the same error', pwned()],
])(
  'the same answer is shown each time where options are remembered; the page came with %s',
  (_, first) => {
    const page = (initial: ClerkFailure | null) => (
      <StrictMode>
        <Remembering initial={initial} />
      </StrictMode>
    );
    const { rerender } = render(page(first));
    for (let round = 0; round < 3; round++) {
      act(() => form.clear());
      rerender(page(pwned()));
      expect(form.failure?.errors[0].code).toBe('form_password_pwned');
    }
  },
);
