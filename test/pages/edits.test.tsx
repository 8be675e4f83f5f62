import { act, fireEvent, render, screen } from '@testing-library/react';
import { OTPInput } from 'input-otp';
import { Dialog } from 'radix-ui';
import { useActionState, useState } from 'react';
import { createPortal } from 'react-dom';
import PhoneInput from 'react-phone-number-input';
import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import {
  Field,
  type FieldInputProps,
  FormError,
  useClerkError,
} from '../../src/entry/react/index.ts';
import { failing, wire, wireError } from '../react/clerkWire.ts';
import { errorOf, form, frame, Page, show } from './Page.tsx';

const fails = failing('form_password_incorrect', 'password');
/** The browser's own setter. React sees a new value only when it is set with this. */
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set as (
  value: string,
) => void;
const password = () => document.querySelector<HTMLInputElement>('[name=password]') as HTMLElement;

describe('the error of a field stays', () => {
  it('when “Show password” is ticked', async () => {
    render(
      <Page>
        <Field name="password" label="Password">
          {(input) => (
            <>
              <input {...input} type="password" />
              <input type="checkbox" aria-label="Show password" />
            </>
          )}
        </Field>
      </Page>,
    );
    await show(fails);
    await userEvent.click(screen.getByLabelText('Show password'));
    await frame();
    expect(errorOf('password')).not.toBe('');
    await userEvent.type(password(), 'x');
    expect(errorOf('password')).toBe('');
  });

  it.each([
    ['a portal', (input: React.ReactNode) => createPortal(input, document.body)],
    [
      'a Radix dialog',
      (input: React.ReactNode) => (
        <Dialog.Root defaultOpen>
          <Dialog.Portal>
            <Dialog.Content aria-describedby={undefined}>
              <Dialog.Title>Help</Dialog.Title>
              {input}
            </Dialog.Content>
          </Dialog.Portal>
        </Dialog.Root>
      ),
    ],
  ])('when a person types in %s out of it', async (_, portal) => {
    render(
      <Page>
        <Field name="password" label="Password">
          {(input) => (
            <>
              <input {...input} type="password" />
              {portal(<input aria-label="Elsewhere" />)}
            </>
          )}
        </Field>
      </Page>,
    );
    await show(fails);
    await userEvent.type(screen.getByLabelText('Elsewhere'), 'x');
    await frame();
    expect(errorOf('password')).not.toBe('');
  });

  const simple = (
    <Page>
      <Field name="password" label="Password">
        <input defaultValue="secret" />
      </Field>
    </Page>
  );

  it('simulated password manager: an input event with the same value (gateway#1250)', async () => {
    render(simple);
    await show(fails);
    act(() => void password().dispatchEvent(new InputEvent('input', { bubbles: true })));
    act(() => void password().dispatchEvent(new Event('change', { bubbles: true })));
    await frame();
    expect(errorOf('password')).not.toBe('');
    await act(async () => fireEvent.input(password(), { target: { value: 'filled' } }));
    expect(errorOf('password')).toBe('');
  });

  it('simulated IME: a composition that is cancelled; not one that is kept', async () => {
    render(simple);
    await show(fails);
    password().focus();
    const session = cdp() as unknown as {
      send(method: string, params: object): Promise<void>;
    };
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: 0,
        selectionEnd: text.length,
      });
    await compose('か');
    expect((password() as HTMLInputElement).value).toContain('か');
    expect(errorOf('password')).not.toBe('');
    await compose('');
    await frame();
    expect((password() as HTMLInputElement).value).toBe('secret');
    expect(errorOf('password')).not.toBe('');
    await compose('か');
    await session.send('Input.insertText', { text: '蚊' });
    await frame();
    expect((password() as HTMLInputElement).value).toContain('蚊');
    expect(errorOf('password')).toBe('');
  });

  it('when a script empties the field after a failure', async () => {
    render(simple);
    await show(fails);
    (password() as HTMLInputElement).value = '';
    await userEvent.click(password());
    await userEvent.keyboard('{Shift}');
    await frame();
    expect(errorOf('password')).not.toBe('');
  });

  it('when React resets the form after its action', async () => {
    function Action() {
      const [failure, action] = useActionState(async () => fails as never, null);
      const form = useClerkError({ initial: failure });
      return (
        <form action={action}>
          <FormError form={form} />
          <Field name="password" label="Password" form={form}>
            <input />
          </Field>
          <button type="submit">Send</button>
        </form>
      );
    }
    render(<Action />);
    await userEvent.type(password(), 'secret{Enter}');
    await frame();
    expect((password() as HTMLInputElement).value).toBe('');
    expect(errorOf('password')).not.toBe('');
  });
});

describe('the errors go', () => {
  it('when a person resets the form, and not when a script does', async () => {
    render(
      <Page>
        <FormError />
        <Field name="password" label="Password">
          <input />
        </Field>
        <button type="reset">Reset</button>
      </Page>,
    );
    await show(wire(wireError('session_exists'), wireError('form_password_incorrect', 'password')));
    act(() => (document.querySelector('form') as HTMLFormElement).reset());
    expect(errorOf('password')).not.toBe('');
    await userEvent.click(screen.getByText('Reset'));
    expect(errorOf('password')).toBe('');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('simulated autofill: the events that Chromium sends (HTMLInputElement::SetAutofillValue)', async () => {
    render(
      <Page>
        <FormError />
        <Field name="password" label="Password">
          <input autoComplete="current-password" />
        </Field>
      </Page>,
    );
    await show(fails);
    const fill = (value: string) =>
      act(async () => {
        // Chromium's key events have no key.
        password().dispatchEvent(new Event('keydown', { bubbles: true }));
        setValue.call(password(), value);
        password().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        password().dispatchEvent(new Event('change', { bubbles: true }));
        password().dispatchEvent(new Event('keyup', { bubbles: true }));
      });
    await fill('filled');
    await frame();
    expect(errorOf('password')).toBe('');
  });

  it('when a number is typed with react-phone-number-input', async () => {
    function Phone(input: FieldInputProps) {
      const [value, setValue] = useState('');
      return (
        <PhoneInput
          {...input}
          defaultCountry="DE"
          value={value}
          onChange={(next = '') => setValue(next)}
        />
      );
    }
    render(
      <Page>
        <FormError />
        <Field name="phone_number" label="Phone">
          {(input) => <Phone {...input} />}
        </Field>
      </Page>,
    );
    await show(failing('form_param_format_invalid', 'phone_number'));
    const input = screen.getByRole('textbox', { name: 'Phone' });
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(input, '0');
    await frame();
    expect(errorOf('phone_number')).toBe('');
  });

  it('when a code is typed with input-otp', async () => {
    render(
      <Page>
        <Field name="code" label="Code">
          <OTPInput maxLength={6} render={({ slots }) => slots.map(({ char }) => char)} />
        </Field>
      </Page>,
    );
    await show(failing('form_code_incorrect', 'code'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Code' }), '1');
    await frame();
    expect(errorOf('code')).toBe('');
  });
});

describe('an answer that comes late', () => {
  it('leaves fields alone that were edited since, and the focus where it is', async () => {
    let fail: (error: unknown) => void = () => {};
    render(
      <Page>
        <FormError />
        <Field name="email_address" label="Email">
          <input />
        </Field>
        <Field name="password" label="Password">
          <input />
        </Field>
      </Page>,
    );
    let done: Promise<unknown> = Promise.resolve();
    await act(async () => {
      done = form.run(
        () =>
          new Promise((_, reject) => {
            fail = reject;
          }),
      );
    });
    await userEvent.type(password(), 'new');
    await act(async () => {
      fail(
        wire(
          wireError('form_identifier_exists', 'email_address'),
          wireError('form_password_incorrect', 'password'),
        ),
      );
      await done;
    });
    await frame();
    expect(errorOf('password')).toBe('');
    expect(errorOf('email_address')).not.toBe('');
    expect(document.activeElement).toBe(password());
    await show(fails);
    expect(errorOf('password')).not.toBe('');
  });
});
