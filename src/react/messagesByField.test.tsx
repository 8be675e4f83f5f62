import { act, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import { decodeClerkError, type MessagesByField } from '../entry/index.ts';
import {
  ClerkErrorProvider,
  type ClerkForm,
  type LinkedForm,
  useClerkError,
  useMessagesByField,
} from '../entry/react/index.ts';

let form: ClerkForm;
const seen: MessagesByField<string>[] = [];
beforeEach(() => {
  seen.length = 0;
});
const show = (value: unknown) => act(() => void form.capture(value));

type Part = { readonly fields: readonly string[]; readonly form?: LinkedForm | undefined };
function Messages({ fields, form }: Part) {
  // Written inline, as most apps do.
  seen.push(useMessagesByField([...fields], { form }));
  return null;
}
function Form({ fields }: { readonly fields?: readonly string[] | undefined }) {
  form = useClerkError({ aliases: { username: 'login' } });
  return fields && <Messages fields={fields} form={form} />;
}

const none = { fieldErrors: {}, formErrors: [] };
const exists = sentence('session_exists');
const pwned = sentence('form_password_pwned', 'password');
const incorrect = sentence('form_password_incorrect', 'password');

describe('useMessagesByField', () => {
  it.each<[string, readonly string[], object]>([
    ['snake case', ['email_address', 'password'], { password: [pwned, incorrect] }],
    ['camel case', ['emailAddress', 'Password'], { Password: [pwned, incorrect] }],
    ['no field, as of a form without any', [], {}],
  ])('gives the sentences of each field by its name in %s', (_, fields, fieldErrors) => {
    render(<Form fields={fields} />);
    expect(seen.at(-1)).toEqual(none);
    show(
      wire(
        wireError('form_password_pwned', 'password'),
        wireError('form_password_incorrect', 'password'),
        wireError('session_exists'),
      ),
    );
    expect(seen.at(-1)).toMatchObject({ fieldErrors });
    expect(Object.keys(seen.at(-1)?.fieldErrors ?? {})).toEqual(Object.keys(fieldErrors));
    expect(seen.at(-1)?.formErrors.includes(exists)).toBe(true);
    expect(seen.at(-1)?.formErrors).toHaveLength(fields[0] ? 1 : 3);
  });

  it('knows a field by its alias', () => {
    render(<Form fields={['login']} />);
    show(failing('form_username_invalid_character', 'username'));
    const text = sentence('form_username_invalid_character', 'username');
    expect(seen.at(-1)).toEqual({ fieldErrors: { login: [text] }, formErrors: [] });
  });

  it('gives the same object for as long as no sentence changes', () => {
    const { rerender } = render(<Form fields={['password']} />);
    show(failing('form_password_pwned', 'password'));
    const [before, after] = seen.slice(-2);
    expect(after).not.toBe(before);
    rerender(<Form fields={['password']} />);
    expect(seen).toHaveLength(3);
    expect(seen[2]).toBe(after);
    rerender(<Form fields={['email_address']} />);
    expect(seen.at(-1)?.fieldErrors).toEqual({});
    expect(seen.at(-1)?.formErrors).toHaveLength(1);
  });

  it('leaves its fields to the form when it goes', () => {
    const { rerender } = render(<Form fields={['password']} />);
    show(failing('form_password_pwned', 'password'));
    expect(form.formErrors).toEqual([]);
    rerender(<Form />);
    expect(form.formErrors).toHaveLength(1);
  });

  it('follows the form of the nearest provider', () => {
    const forms: ClerkForm[] = [];
    function Page({ shown }: { readonly shown: number }) {
      forms[0] = useClerkError();
      forms[1] = useClerkError();
      return (
        <ClerkErrorProvider form={forms[shown]}>
          <Messages fields={['password']} />
        </ClerkErrorProvider>
      );
    }
    const { rerender } = render(<Page shown={0} />);
    act(() => void forms[1]?.capture(failing('form_password_pwned', 'password')));
    expect(seen.at(-1)).toEqual(none);
    rerender(<Page shown={1} />);
    expect(seen.at(-1)?.fieldErrors).toEqual({ password: [pwned] });
  });

  it('gives the sentences of an answer on a server', () => {
    const initial = decodeClerkError(
      wire(wireError('form_password_pwned', 'password'), wireError('session_exists')),
    );
    function Page() {
      form = useClerkError({ initial, fields: ['password'] });
      return <Messages fields={['password']} form={form} />;
    }
    renderToString(<Page />);
    expect(seen).toEqual([{ fieldErrors: { password: [pwned] }, formErrors: [exists] }]);
  });
});
