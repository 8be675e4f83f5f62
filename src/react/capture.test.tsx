import { act, render, renderHook, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { failing, sentence } from '../../test/react/clerkWire.ts';
import { decodeClerkError } from '../entry/index.ts';
import { type ClerkForm, FormError, useClerkError } from '../entry/react/index.ts';

const pwned = failing('form_password_pwned', 'password');
const sdkError = Object.assign(new Error(), {
  clerkError: true,
  status: 422,
  errors: [{ code: 'form_password_pwned', message: '', meta: { paramName: 'password' } }],
});

function captured(value: unknown) {
  const { result } = renderHook(() => useClerkError());
  let failure: ReturnType<typeof result.current.capture> = null;
  act(() => {
    failure = result.current.capture(value);
  });
  return { failure, form: result.current };
}

describe('capture', () => {
  it.each([
    ['what a catch caught', sdkError],
    ['an { error } result', { error: sdkError }],
    [
      'the errors object of the hooks',
      { fields: { password: sdkError.errors[0] }, raw: sdkError.errors, global: null },
    ],
    ['a body from the wire', pwned],
    ['a decoded failure', decodeClerkError(pwned)],
    [
      'a decoded failure that went through JSON',
      JSON.parse(JSON.stringify(decodeClerkError(pwned))),
    ],
  ])('takes %s', (_, value) => {
    const { failure, form } = captured(value);
    expect(failure).toMatchObject({ errors: [{ code: 'form_password_pwned' }] });
    expect(form.failure).toBe(failure);
    expect(form.fieldErrors('password')).toHaveLength(1);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a result that went well', { error: null }],
    ['hooks without errors', { fields: { password: null }, raw: null, global: null }],
  ])('finds no error in %s', (_, value) => {
    expect(captured(value)).toMatchObject({ failure: null, form: { failure: null } });
  });

  it.each([
    ['a plain error', new TypeError('x is not a function')],
    ['an error without a text', new Error()],
    ['a text', 'boom'],
    [
      'an object that throws',
      {
        get errors() {
          throw new Error('no');
        },
        message: 'boom',
      },
    ],
  ])('takes %s as unexpected', (_, value) => {
    const toConsole = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(captured(value).failure).toMatchObject({ kind: 'unexpected' });
    toConsole.mockRestore();
  });

  it('changes nothing when there is no error in the value', () => {
    const { result } = renderHook(() => useClerkError());
    act(() => void result.current.capture(pwned));
    act(() => void result.current.capture({ error: null }));
    expect(result.current.failure).not.toBeNull();
  });

  it('gives functions that never change, and a new object when something did', () => {
    const { result } = renderHook(() => {
      const form = useClerkError();
      return { form, failure: form.failure };
    });
    const before = result.current.form;
    act(() => void before.capture(pwned));
    const after = result.current.form;
    expect(after).not.toBe(before);
    for (const name of ['capture', 'run', 'clear', 'clearField', 'formProps'] as const)
      expect(after[name]).toBe(before[name]);
  });
});

describe('an error that only means that the person stopped', () => {
  let form: ClerkForm;
  function Form({ showCancelled }: { readonly showCancelled?: boolean }) {
    form = useClerkError({ showCancelled });
    return <FormError form={form} data-testid="form-error" />;
  }
  const stop = () =>
    act(() => form.run(() => Promise.reject(new DOMException('Stopped', 'AbortError'))));

  it('shows nothing', async () => {
    render(<Form />);
    expect(await stop()).toMatchObject({ status: 'failed', failure: { kind: 'cancelled' } });
    expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
  });

  it('is shown when the app asks for it', async () => {
    render(<Form showCancelled />);
    await stop();
    expect(screen.getByTestId('form-error')).toHaveTextContent(sentence('request_aborted'));
  });
});
