import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { wire, wireError } from '../../test/react/clerkWire.ts';
import { useClerkError as useLateClerkError } from '../entry/lazy/index.ts';
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
  above,
}: {
  readonly children: ReactNode;
  readonly options?: UseClerkErrorOptions;
  /** Disables its inputs while a submit is under way. */
  readonly locks?: boolean;
  /** Stands outside of the `<form>`. */
  readonly above?: ReactNode;
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
      {above}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void submit();
        }}
      >
        <fieldset disabled={locks && form.pending}>{children}</fieldset>
        <button type="submit">Send</button>
      </form>
    </ClerkErrorProvider>
  );
}

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
    ['moves on from the input that sent the form', <FormError key="" />, null, '', 'password'],
    ['does so from outside of the form', null, <FormError key="" />, '', 'password'],
    ['stays with a person who types on', <FormError key="" />, null, 'x', 'email_address'],
  ])('%s', async (_, inside, above, typed, label) => {
    render(
      <Page above={above}>
        {inside}
        {fields}
      </Page>,
    );
    const email = screen.getByLabelText('email_address');
    await userEvent.type(email, '{Enter}');
    if (typed) fireEvent.input(email, { target: { value: typed } });
    await answer(failure);
    expect(screen.getByLabelText(label)).toHaveFocus();
  });

  it('waits for a field that is still disabled', async () => {
    const page = (isDisabled: boolean) => (
      <Page>
        <FormError />
        <fieldset disabled={isDisabled}>{fields}</fieldset>
      </Page>
    );
    const { rerender } = render(page(true));
    await send();
    await answer(failure);
    expect(screen.getByLabelText('password')).not.toHaveFocus();
    await act(async () => rerender(page(false)));
    expect(screen.getByLabelText('password')).toHaveFocus();
  });

  it.each([
    ['before', true, false],
    ['behind', false, true],
  ])('goes to a summary also when a FormError has left that stood %s it', async (_, ...where) => {
    const page = ([before, behind]: readonly boolean[]) => (
      <Page>
        {before && <FormError />}
        <ErrorSummary />
        {behind && <FormError />}
      </Page>
    );
    const { rerender } = render(page(where));
    rerender(page([]));
    await send();
    await answer(failure);
    expect(document.querySelector('.clerk-error-summary')).toHaveFocus();
  });

  it('goes to the field of another form that the components are given', async () => {
    const forms: ClerkForm[] = [];
    function Forms({ shown }: { readonly shown: number }) {
      forms[0] = useClerkError();
      forms[1] = useClerkError();
      return (
        <>
          <FormError form={forms[shown]} />
          <Field name="code" form={forms[shown]}>
            <input />
          </Field>
        </>
      );
    }
    const { rerender } = render(<Forms shown={0} />);
    rerender(<Forms shown={1} />);
    await act(async () => void forms[1]?.capture(failure));
    expect(screen.getByRole('textbox')).toHaveFocus();
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
  await act(async () => void form.capture(failure));
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([expect.stringMatching(/-password$/), expect.stringMatching(/-code$/)]);
  expect(screen.getAllByRole('listitem')[2]?.querySelector('a')).toBeNull();
});

it('nothing goes wrong for a person who types before what the page needs has loaded', async () => {
  let late = {} as ReturnType<typeof useLateClerkError>;
  function Late() {
    late = useLateClerkError();
    return (
      <form {...late.formProps}>
        <FormError form={late} />
        <Field name="code" form={late}>
          <input />
        </Field>
      </form>
    );
  }
  render(<Late />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '1' } });
  await act(async () => late.capture(failure));
  expect(screen.getByRole('textbox')).toHaveFocus();
});
