import { act, fireEvent, render, screen } from '@testing-library/react';
import { type ComponentPropsWithoutRef, lazy, type ReactElement, Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { failing, sentence } from '../../test/react/clerkWire.ts';
import {
  type ClerkForm,
  Field,
  FieldError,
  type FieldProps,
  useClerkError,
} from '../entry/react/index.ts';

let form: ClerkForm;

function Form({ children, ...rest }: Omit<FieldProps, 'name' | 'label' | 'form'>) {
  form = useClerkError();
  return (
    <Field name="password" label="Password" form={form} {...rest}>
      {children}
    </Field>
  );
}

const show = () => act(() => void form.capture(failing('form_password_pwned', 'password')));
const input = () => screen.getByLabelText('Password');

describe('what an input has of its own stays', () => {
  it('its id and its name', () => {
    render(
      <Form>
        <input id="mine" name="secret" />
      </Form>,
    );
    expect(input()).toHaveAttribute('id', 'mine');
    expect(input()).toHaveAttribute('name', 'secret');
  });

  it('that it is invalid, while Clerk has nothing against it', () => {
    render(
      <Form>
        <input aria-invalid="true" />
      </Form>,
    );
    expect(input()).toBeInvalid();
  });

  it('its description, before that of the error', () => {
    render(
      <>
        <p id="hint">A long one.</p>
        <Form>
          <input aria-describedby="hint" />
        </Form>
      </>,
    );
    expect(input()).toHaveAccessibleDescription('A long one.');
    show();
    expect(input()).toHaveAccessibleDescription(
      `A long one. ${sentence('form_password_pwned', 'password')}`,
    );
  });
});

it('a field has a label only where it is given one', () => {
  function Plain() {
    return (
      <Field name="password" form={useClerkError()} data-testid="field">
        <fieldset />
      </Field>
    );
  }
  render(<Plain />);
  expect(screen.getByTestId('field').querySelector('label')).toBeNull();
  expect(screen.getByRole('group')).not.toHaveAttribute('aria-labelledby');
});

describe('a label', () => {
  it.each([
    ['a group', <fieldset key="" />, 'group', 'Password'],
    ['a component', <Group key="" />, 'group', 'Password'],
    ['no group with a name of its own', <Group key="" aria-label="Mine" />, 'group', 'Mine'],
    ['no group that another text names', <Group key="" aria-labelledby="mine" />, 'group', 'Mine'],
    ['an input', <input key="" />, 'textbox', 'Password'],
  ])('names %s', (_, child, role, name) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(
      <>
        <p id="mine">Mine</p>
        <Form>{child}</Form>
      </>,
    );
    expect(screen.getByRole(role, { name })).toBeInTheDocument();
    warn.mockRestore();
  });

  it.each([
    ['an input', <input key="" />, []],
    ['a group', <Group key="" />, []],
    [
      'a component that takes no id',
      <Deaf key="" />,
      [expect.stringMatching(/“Password” names nothing.*“\S+-password”.*aria-labelledby/)],
    ],
  ])('is logged where it names nothing: %s', (_, child, logged) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<Form>{child}</Form>).unmount();
    expect(warn.mock.calls.flat()).toEqual(logged);
    warn.mockRestore();
  });

  function Group(props: ComponentPropsWithoutRef<'fieldset'>) {
    return <fieldset {...props} />;
  }
  function Deaf() {
    return <input />;
  }
});

it('says “this field” where the library has no name for the field', () => {
  function Own() {
    form = useClerkError();
    return (
      <Field name="nickname" label="Nickname" form={form}>
        <input />
      </Field>
    );
  }
  render(<Own />);
  act(() => void form.capture(failing('form_param_nil', 'nickname')));
  expect(screen.getByLabelText('Nickname')).toHaveAccessibleDescription('Fill in this field.');
});

describe('editing', () => {
  it.each([
    ['onInput', fireEvent.input],
    ['onChange', fireEvent.change],
  ] as const)('clears the error, and the app’s %s is called as well', (name, fire) => {
    const handler = vi.fn();
    render(
      <Form {...{ [name]: handler }}>
        <input />
      </Form>,
    );
    show();
    expect(input()).toBeInvalid();
    fire(input(), { target: { value: 'x' } });
    expect(input()).toBeValid();
    expect(handler).toHaveBeenCalled();
  });

  it('by composing clears the error when the characters stay', () => {
    render(
      <Form>
        <input />
      </Form>,
    );
    show();
    fireEvent.compositionStart(input());
    fireEvent.input(input(), { target: { value: 'に' }, isComposing: true });
    expect(input()).toBeInvalid();
    fireEvent.compositionEnd(input());
    expect(input()).toBeValid();
  });

  it('of a box to tick clears the error, too', () => {
    render(
      <Form>
        <input type="checkbox" />
      </Form>,
    );
    show();
    fireEvent.click(input());
    expect(input()).toBeValid();
  });
});

describe('of what stands in a field besides its input', () => {
  it.each([
    ['a box to tick leaves the error', <input key="" type="checkbox" title="other" />, false],
    ['an element without a value clears it', <p key="" title="other" />, true],
  ])('%s', (_, other, isCleared) => {
    render(
      <Form>
        {(props) => (
          <>
            <input {...props} />
            {other}
          </>
        )}
      </Form>,
    );
    show();
    fireEvent.click(screen.getByTitle('other'));
    fireEvent.input(screen.getByTitle('other'));
    expect(input().matches('[aria-invalid]')).toBe(!isCleared);
  });
});

it('a prefix is read out before an error, and not before nothing', () => {
  function WithPrefix() {
    form = useClerkError();
    return <FieldError name="password" form={form} prefix data-testid="error" />;
  }
  render(<WithPrefix />);
  expect(screen.getByTestId('error')).toBeEmptyDOMElement();
  show();
  expect(screen.getByTestId('error')).toHaveTextContent(/^Error: This password/);
  // A new failure is read out anew.
  const before = [...screen.getByTestId('error').children];
  show();
  for (const element of screen.getByTestId('error').children) expect(before).not.toContain(element);
});

describe('an input that a server component wrote', () => {
  const fromServer = (element: ReactElement) =>
    lazy(async () => ({ default: element as never })) as unknown as ReactElement;

  it.each([
    ['comes late', fromServer(<input type="password" />)],
    ['comes late twice', fromServer(fromServer(<input type="password" />))],
  ])('%s, and is wired all the same', async (_, child) => {
    // React 18 wants a boundary around what suspends.
    const page = <Form>{child}</Form>;
    await act(async () => render(<Suspense>{page}</Suspense>));
    expect(input()).toHaveAttribute('name', 'password');
    show();
    expect(input()).toHaveAccessibleDescription(sentence('form_password_pwned', 'password'));
  });
});
