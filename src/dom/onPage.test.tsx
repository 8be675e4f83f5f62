import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { failing, wire, wireError } from '../../test/react/clerkWire.ts';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  Field,
  FormError,
  type UseClerkErrorOptions,
  useClerkError,
  useFieldError,
} from '../entry/react/index.ts';

let form: ClerkForm;
/** Ends the submit that is under way. */
let fail = (_: unknown): void => {};

/** A form whose submit takes as long as the test wants. */
function Page({
  children,
  options,
  locks,
}: {
  readonly children: ReactNode;
  readonly options?: UseClerkErrorOptions;
  /** Disables its inputs while a submit is under way. */
  readonly locks?: boolean;
}) {
  form = useClerkError(options);
  const submit = () =>
    form.run(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
  return (
    <ClerkErrorProvider form={form}>
      <input aria-label="Elsewhere" />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset disabled={locks && form.pending}>{children}</fieldset>
        <button type="submit">Send</button>
      </form>
    </ClerkErrorProvider>
  );
}

const show = (failure: unknown) => act(async () => void form.capture(failure));
const later = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));
const answer = (failure: unknown) => act(async () => fail(failure));

const fields = ['email_address', 'password', 'code'].map((name) => (
  <Field key={name} name={name} label={name}>
    <input />
  </Field>
));
/** Its errors are in another order than the fields on the page. */
const failure = wire(
  wireError('session_exists'),
  wireError('form_code_incorrect', 'code'),
  wireError('form_password_incorrect', 'password'),
);

describe('after a failed submit, the focus', () => {
  function Input({ id }: { readonly id?: string }) {
    const { inputProps } = useFieldError('password', { inputId: id });
    return <input {...inputProps} className="without-name" />;
  }

  it.each<[string, ReactNode, readonly string[], string]>([
    ['goes to the first field on the page, once it is enabled', fields, [], '[name=password]'],
    ['goes to an input without a name', <Input key="" />, [], '.without-name'],
    ['goes to an input with only an id of its own', <Input key="" id="mine" />, [], '#mine'],
    [
      'goes to an input that no component shows',
      [<input key="1" name="other" />, <input key="2" name="code" />],
      ['code'],
      '[name=code]',
    ],
    [
      'goes to an input that takes nothing of what its field gives',
      <Field key="" name="password">
        {() => <input className="deaf" />}
      </Field>,
      [],
      '.deaf',
    ],
    ['goes to a summary, if there is one', <ErrorSummary key="" />, [], '.clerk-error-summary'],
  ])('%s', async (_, children, declared, selector) => {
    render(
      <Page options={{ fields: declared }} locks>
        <FormError />
        {children}
      </Page>,
    );
    for (let round = 0; round < 2; round++) {
      await send();
      await answer(failure);
      expect(screen.getByRole('group').querySelector(selector)).toHaveFocus();
    }
  });

  it.each([
    ['moves on from the input that sent the form', '{Enter}', '', 'password'],
    ['stays in that input with a person who types on', '{Enter}', 'x', 'email_address'],
  ])('%s', async (_, before, after, label) => {
    render(
      <Page>
        <FormError />
        {fields}
      </Page>,
    );
    const email = screen.getByLabelText('email_address');
    await userEvent.type(email, before);
    if (after) fireEvent.input(email, { target: { value: after } });
    await answer(failure);
    expect(screen.getByLabelText(label)).toHaveFocus();
  });

  it.each([
    ['a field', <FormError key="" />],
    ['a summary', <ErrorSummary key="" />],
  ])('goes to %s once', async (_, part) => {
    render(
      <Page>
        {part}
        {fields}
      </Page>,
    );
    await send();
    await answer(failure);
    const button = screen.getByRole('button', { name: 'Send' });
    expect(button).not.toHaveFocus();
    button.focus();
    await act(async () => screen.getByLabelText('email_address').toggleAttribute('disabled'));
    expect(button).toHaveFocus();
  });

  it('stays where it is if the app says so', async () => {
    render(
      <Page options={{ focus: false }}>
        <FormError />
        {fields}
      </Page>,
    );
    await send();
    await answer(failure);
    expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus();
  });

  it('stays with a person who has gone elsewhere', async () => {
    render(
      <Page>
        <FormError />
        {fields}
      </Page>,
    );
    await send();
    act(() => screen.getByLabelText('Elsewhere').focus());
    await answer(failure);
    expect(screen.getByLabelText('Elsewhere')).toHaveFocus();
  });
});

it('a summary lists the fields as they stand on the page, and then the rest', async () => {
  render(
    <Page options={{ fields: ['password', 'code'] }}>
      <ErrorSummary />
      <input name="password" />
      <input name="code" />
    </Page>,
  );
  await show(failure);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([expect.stringMatching(/-password$/), expect.stringMatching(/-code$/)]);
  expect(screen.getAllByRole('listitem')[2]?.querySelector('a')).toBeNull();
});

describe('a reset', () => {
  const preventDefault = (event: React.SyntheticEvent) => event.preventDefault();

  it.each([
    ['by a person takes all errors away', {}, true],
    ['by a person who is held back does not', { onClick: preventDefault }, false],
    ['of another form does not', { form: 'other' }, false],
    ['by a script does not', undefined, false],
  ])('%s', async (_, button, isCleared) => {
    render(
      <>
        <form id="other" />
        <Page>
          <FormError data-testid="form-error" />
          <button type="reset" {...button}>
            <b>Reset</b>
          </button>
        </Page>
      </>,
    );
    await show(failing('session_exists'));
    if (button) fireEvent.click(screen.getByText('Reset'));
    else act(() => document.forms[1]?.reset());
    expect(screen.getByTestId('form-error').matches(':empty')).toBe(isCleared);
  });
});

// As most selects of component libraries: they set a hidden input, and send no event.
describe('a hidden input that gets another value', () => {
  async function change(act: (part: Element) => unknown) {
    render(
      <Page>
        <Field name="country">
          {({ name }) => <input type="hidden" name={name} data-testid="hidden" />}
        </Field>
        <FormError />
      </Page>,
    );
    await show(failing('form_param_nil', 'country'));
    act(document.body);
    (screen.getByTestId('hidden') as HTMLInputElement).value = 'PL';
    await later();
    return form.fieldErrors('country').length === 0;
  }

  it.each<[string, boolean, (part: Element) => unknown]>([
    ['after a click anywhere', true, fireEvent.click],
    ['when the pointer is let go', true, fireEvent.pointerUp],
    ['when a key is pressed', true, fireEvent.keyDown],
    ['when a key is let go', true, fireEvent.keyUp],
    ['while characters are composed', false, (at) => fireEvent.keyDown(at, { isComposing: true })],
    ['as characters begin to be composed', false, (at) => fireEvent.keyDown(at, { keyCode: 229 })],
    ['by a script', false, () => {}],
    [
      'after a click that fails anew',
      false,
      (at) => {
        fireEvent.click(at);
        act(() => void form.capture(failing('form_param_nil', 'country')));
      },
    ],
  ])('%s loses its error: %s', async (_, isCleared, act) => {
    expect(await change(act)).toBe(isCleared);
  });

  it('loses it also where the page stops the event', async () => {
    const stop = (event: Event) => event.stopPropagation();
    document.body.addEventListener('click', stop, { once: true });
    expect(await change(fireEvent.click)).toBe(true);
  });
});
