import { useForm } from '@tanstack/react-form';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useClerkTanStackForm } from '../../src/adapters/tanstack-form/index.ts';
import { type ClerkForm, FormError, useClerkError } from '../../src/entry/react/index.ts';
import { failing, sentence, wire, wireError } from '../react/clerkWire.ts';
import { type InviteProps, invites } from './invite.tsx';
import { formText, input, settle, textAt } from './page.ts';

let clerk: ClerkForm;
const submit = vi.fn();

beforeEach(() => {
  submit.mockReset();
});

interface PageProps {
  readonly Invite: React.ComponentType<InviteProps>;
  readonly hasEmail?: boolean;
  readonly isSecond?: boolean;
  readonly hasFormError?: boolean;
}

const aliases = { email_address: 'owner.email', role: 'roles' };

function Page({ Invite, hasEmail = true, isSecond, hasFormError = true }: PageProps) {
  const first = useClerkError({ aliases });
  const second = useClerkError({ aliases });
  clerk = isSecond ? second : first;
  return (
    <>
      <Invite clerk={clerk} submit={submit} hasEmail={hasEmail} />
      {hasFormError && <FormError form={clerk} data-testid="form-error" />}
    </>
  );
}

const errorAt = (param: string) => wireError('form_param_nil', param);
const at = (param: string) => sentence('form_param_nil', param);
const both = wire(errorAt('email_address'), errorAt('role'));

/** An answer that no submit of the form waited for, as after “Continue with Google”. */
const show = async (value: unknown) => {
  await act(async () => void clerk.capture(value));
  await settle();
};
/** What the library itself holds. */
const held = () => JSON.parse(screen.getByRole('status').textContent ?? '');

describe.each(invites)('%s', (_, Invite) => {
  test('errors stand at a value in an object, and at a list that is a value', async () => {
    render(<Page Invite={Invite} />);
    await show(both);
    expect(textAt('Email')).toBe(at('email_address'));
    expect(textAt('Admin')).toBe(at('role'));
    expect(formText()).toBe('');
  });

  test('the error of a value without an input is one of the form', async () => {
    render(<Page Invite={Invite} />);
    await show(wire(errorAt('plan'), wireError('session_exists')));
    expect(formText()).toContain(at('plan'));
    expect(held()).toEqual({});
  });

  test('the first field of the page gets the focus, also without a submit', async () => {
    render(
      <StrictMode>
        <Page Invite={Invite} hasFormError={false} />
      </StrictMode>,
    );
    await show(both);
    expect(input('Admin')).toHaveFocus();
  });

  test('an error that came without a submit stays when another field is left', async () => {
    render(<Page Invite={Invite} />);
    await show(failing('form_param_nil', 'email_address'));
    await userEvent.click(input('Admin'));
    await userEvent.tab();
    await settle();
    expect(textAt('Email')).toBe(at('email_address'));
  });

  test('it does not block the first submit', async () => {
    render(<Page Invite={Invite} />);
    await show(both);
    await userEvent.click(screen.getByRole('button'));
    await settle();
    expect(submit).toHaveBeenCalledTimes(1);
    expect(held()).toEqual({});
  });

  test('an edit removes it for good', async () => {
    render(<Page Invite={Invite} />);
    await show(both);
    await userEvent.type(input('Email'), 'm');
    await settle();
    expect(clerk.fieldErrors('owner.email')).toEqual([]);
    expect(clerk.fieldErrors('roles')).toHaveLength(1);
    await act(() => clerk.link.translator.setLocale('de'));
    await settle();
    expect(textAt('Email')).toBe('');
    await act(() => clerk.link.translator.setLocale('en'));
  });

  test('when its field goes, it is one of the form, until the field is back', async () => {
    const { rerender } = render(<Page Invite={Invite} />);
    await show(both);
    rerender(<Page Invite={Invite} hasEmail={false} />);
    await settle();
    expect(formText()).toContain(at('email_address'));
    expect(screen.getByRole('status')).not.toHaveTextContent('email');
    rerender(<Page Invite={Invite} />);
    await settle();
    expect(textAt('Email')).toBe(at('email_address'));
    expect(formText()).toBe('');
  });

  test('an edit removes the errors of the form that it is given now', async () => {
    const { rerender } = render(<Page Invite={Invite} />);
    rerender(<Page Invite={Invite} isSecond />);
    await show(both);
    expect(textAt('Email')).toBe(at('email_address'));
    await userEvent.type(input('Email'), 'm');
    await settle();
    expect(clerk.fieldErrors('owner.email')).toEqual([]);
    expect(clerk.fieldErrors('roles')).toHaveLength(1);
  });
});

describe('TanStack Form', () => {
  const schema = {
    '~standard': { version: 1, vendor: 'test', validate: (value: unknown) => ({ value }) },
  } as const;
  const wait = { onChange: () => undefined, onChangeAsyncDebounceMs: 5 };
  let form: ReturnType<typeof useForm>;

  function Email({ ofForm, ofField }: { readonly ofForm?: object; readonly ofField?: object }) {
    clerk = useClerkError({ aliases });
    form = useForm({ defaultValues: { email: '' }, validators: ofForm ?? {} }) as never;
    useClerkTanStackForm(form, clerk);
    return (
      <>
        <form.Field name="owner.email" validators={ofField ?? {}}>
          {(field) => <output>{JSON.stringify(field.state.meta.errors)}</output>}
        </form.Field>
        <FormError form={clerk} data-testid="form-error" />
      </>
    );
  }
  const text = at('email_address');

  test.each<[string, object, unknown]>([
    ['a text', {}, text],
    ['a text where functions validate', { ofForm: wait, ofField: wait }, text],
    [
      'an object where a schema validates the form',
      { ofForm: { onBlur: schema } },
      { message: text },
    ],
    [
      'an object where a schema validates the field',
      { ofField: { onBlur: schema } },
      { message: text },
    ],
  ])('an error is %s', async (_, validators, error) => {
    render(<Email {...validators} />);
    await show(failing('form_param_nil', 'email_address'));
    expect(held()).toEqual([error]);
    await act(() => clerk.link.translator.setLocale('de'));
    expect(held()).not.toEqual([error]);
    await act(() => clerk.link.translator.setLocale('en'));
    expect(held()).toEqual([error]);
  });

  test('the error of a field that the app deletes is one of the form', async () => {
    render(<Email />);
    await show(failing('form_param_nil', 'email_address'));
    act(() => form.deleteField('owner.email'));
    await act(async () => void clerk.run(() => failing('form_param_nil', 'email_address')));
    expect(formText()).toContain(text);
  });
});
