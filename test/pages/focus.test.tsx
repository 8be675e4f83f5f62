import { act, render, screen } from '@testing-library/react';
import { useTransition } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ErrorSummary, Field, FormError, useClerkError } from '../../src/entry/react/index.ts';
import { failing, wire, wireError } from '../react/clerkWire.ts';
import { focused, form, frame, Page } from './Page.tsx';

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

it('the first field in error on the page gets the focus, each time', async () => {
  render(
    <Page failure={failure}>
      <FormError />
      {fields}
    </Page>,
  );
  for (let round = 0; round < 2; round++) {
    await userEvent.click(screen.getByRole('button'));
    await expect.poll(focused).toBe('password');
  }
  await userEvent.type(document.querySelector('[name=email_address]') as Element, 'x{Enter}');
  await expect.poll(focused).toBe('password');
});

it('a summary lists the fields as they stand on the page, and then the rest', async () => {
  render(
    <Page failure={failure}>
      <ErrorSummary />
      {fields}
    </Page>,
  );
  await userEvent.click(screen.getByRole('button'));
  await expect.poll(focused).toBe('clerk-error-summary');
  const links = screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href')?.split('-').pop());
  expect(links).toEqual(['password', 'code']);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

it('an option leaves the focus where it is', async () => {
  render(
    <Page failure={failure} options={{ focus: false }}>
      <ErrorSummary />
      <FormError />
      {fields}
    </Page>,
  );
  await userEvent.click(screen.getByRole('button'));
  await frame();
  expect(document.activeElement).toBe(screen.getByRole('button'));
});

it.each([
  ['an input elsewhere', 'Elsewhere'],
  ['an input of the form', 'email_address'],
])('the focus stays with a person who went to %s', async (_, label) => {
  render(
    <>
      <input aria-label="Elsewhere" />
      <Page>
        <FormError />
        {fields}
      </Page>
    </>,
  );
  let fail: (error: unknown) => void = () => {};
  let done: Promise<unknown> = Promise.resolve();
  screen.getByRole('button').focus();
  await act(async () => {
    done = form.run(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
  });
  await userEvent.click(screen.getByLabelText(label));
  await act(async () => {
    fail(failure);
    await done;
  });
  await frame();
  expect(document.activeElement).toBe(screen.getByLabelText(label));
});

it.each([false, true])(
  'a fieldset may be disabled while the submit is under way: action %s',
  async (isAction) => {
    function Form() {
      const form = useClerkError();
      const [pending, start] = useTransition();
      const send = async () => {
        await form.run(() => Promise.reject(failing('form_password_incorrect', 'password')));
      };
      return (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isAction) start(send);
            else void send();
          }}
        >
          <FormError form={form} />
          <fieldset disabled={isAction ? pending : form.pending}>
            <Field name="password" label="Password" form={form}>
              <input />
            </Field>
            <button type="submit">Send</button>
          </fieldset>
        </form>
      );
    }
    render(<Form />);
    await userEvent.click(screen.getByRole('button'));
    await expect.poll(focused).toBe('password');
  },
);
