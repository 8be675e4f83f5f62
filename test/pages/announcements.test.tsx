import { act, render, screen } from '@testing-library/react';
import { useActionState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ErrorSummary, Field, FormError, useClerkError } from '../../src/entry/react/index.ts';
import { failing, sentence, wire, wireError } from '../react/clerkWire.ts';
import { listen } from './listen.ts';
import { form, frame, Page, show } from './Page.tsx';

const taken = failing('session_exists');
const both = wire(
  wireError('form_identifier_exists', 'email_address'),
  wireError('form_password_incorrect', 'password'),
);
const [email, password] = [
  sentence('form_identifier_exists', 'email_address'),
  sentence('form_password_incorrect', 'password'),
];
const fields = ['email_address', 'password'].map((name) => (
  <Field key={name} name={name} label={name}>
    <input />
  </Field>
));

describe('the same failure again is announced again', () => {
  it('by capture, and by a run', async () => {
    render(
      <Page failure={taken}>
        <FormError />
      </Page>,
    );
    const said = listen();
    for (let round = 0; round < 2; round++) {
      await show(taken);
      expect(said()).toEqual([sentence('session_exists')]);
    }
    for (let round = 0; round < 2; round++) {
      await userEvent.click(screen.getByRole('button'));
      await frame();
      expect(said()).toEqual([sentence('session_exists')]);
    }
  });

  it('by useActionState', async () => {
    function Action() {
      const [failure, action] = useActionState(async () => ({ ...taken }) as never, null);
      const form = useClerkError({ initial: failure });
      return (
        <form action={action}>
          <FormError form={form} />
          <button type="submit">Send</button>
        </form>
      );
    }
    render(<Action />);
    const said = listen();
    for (let round = 0; round < 2; round++) {
      await userEvent.click(screen.getByRole('button'));
      await frame();
      expect(said()).toEqual([sentence('session_exists')]);
    }
  });
});

describe('nothing is announced twice', () => {
  it('the error that the focus reads out is not, the others are', async () => {
    render(
      <Page>
        <FormError />
        {fields}
      </Page>,
    );
    const said = listen();
    for (let round = 0; round < 2; round++) {
      await show(both);
      expect(document.activeElement).toBe(screen.getByLabelText('email_address'));
      expect(said()).toEqual([password]);
      (document.activeElement as HTMLElement).blur();
    }
  });

  it('all are after Enter in the field, because the focus does not move', async () => {
    render(
      <Page failure={both}>
        <FormError />
        {fields}
      </Page>,
    );
    const said = listen();
    for (let round = 0; round < 2; round++) {
      await userEvent.type(screen.getByLabelText('email_address'), '{Enter}');
      await frame();
      expect(said()).toEqual([email, password]);
    }
  });

  it('the error of a field that stands twice is, once', async () => {
    render(
      <Page options={{ focus: false }}>
        {fields}
        {fields}
      </Page>,
    );
    const said = listen();
    await show(both);
    expect(said()).toEqual([email, password]);
  });

  it('without a move of the focus all are', async () => {
    render(
      <Page options={{ focus: false }}>
        <FormError />
        {fields}
      </Page>,
    );
    const said = listen();
    await show(both);
    expect(said()).toEqual([email, password]);
  });

  it('a summary says all, and nothing more when a field is edited', async () => {
    render(
      <Page>
        <ErrorSummary />
        <FormError />
        {fields}
      </Page>,
    );
    const said = listen();
    await show(both);
    const all = said();
    expect(all).toHaveLength(1);
    for (const text of [email, password]) expect(all[0]).toContain(text);
    await userEvent.type(screen.getByLabelText('email_address'), 'x');
    await frame();
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(said()).toEqual([]);
    await show(taken);
    expect(said().join()).toContain(sentence('session_exists'));
  });

  it('when errors go, neither they nor the others are announced', async () => {
    render(
      <Page>
        <FormError />
      </Page>,
    );
    const said = listen();
    await show(wire(wireError('session_exists'), wireError('form_param_nil', 'phone_number')));
    expect(said()).toHaveLength(1);
    await act(async () => form.clearField('phone_number'));
    await frame();
    expect(said()).toEqual([]);
  });
});
