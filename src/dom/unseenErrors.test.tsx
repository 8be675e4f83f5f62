import { act, render } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wire, wireError } from '../../test/react/clerkWire.ts';
import { decodeClerkError } from '../entry/index.ts';
import {
  type ClerkForm,
  ErrorSummary,
  Field,
  FieldError,
  FormError,
  RetryAfter,
  type UseClerkErrorOptions,
  useClerkError,
} from '../entry/react/index.ts';

const failure = wire(wireError('form_password_pwned', 'password'), wireError('session_exists'));

let toConsole: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  toConsole = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  toConsole.mockRestore();
});

let form: ClerkForm;
function Form({
  children,
  options,
}: {
  readonly children: (form: ClerkForm) => ReactNode;
  readonly options?: UseClerkErrorOptions;
}) {
  form = useClerkError(options);
  return children(form);
}

const warnings = () => toConsole.mock.calls.map(([text]: unknown[]) => `${text}`.split('. ')[0]);
function fail(children: (form: ClerkForm) => ReactNode) {
  render(<Form>{children}</Form>);
  act(() => void form.capture(failure));
  return warnings();
}

const field = (form: ClerkForm) => (
  <Field name="password" form={form}>
    <input />
  </Field>
);
const nothingShows = (codes: string) => [`[clerk-error-i18n] Nothing shows ${codes}`];

describe('an error that nothing shows is a warning in development', () => {
  it.each([
    ['nothing', () => null, nothingShows('form_password_pwned, session_exists')],
    ['a Field alone', field, nothingShows('session_exists')],
    [
      'a countdown, which says nothing about errors',
      (form: ClerkForm) => (
        <>
          <RetryAfter form={form} />
          {field(form)}
        </>
      ),
      nothingShows('session_exists'),
    ],
    [
      'fieldErrors that are read',
      (form: ClerkForm) => form.fieldErrors('password').length,
      nothingShows('session_exists'),
    ],
    ['FormError', (form: ClerkForm) => <FormError form={form} />, []],
    ['ErrorSummary', (form: ClerkForm) => <ErrorSummary form={form} />, []],
    ['formErrors that are read', (form: ClerkForm) => form.formErrors.length, []],
    ['a failure that is read', (form: ClerkForm) => form.failure?.kind, []],
  ])('with %s', (_, children, expected) => {
    expect(fail(children)).toEqual(expected);
  });

  it('also for errors of the page, once, when all its parts have had time to hydrate', () => {
    vi.useFakeTimers();
    const initial = decodeClerkError(failure);
    const { rerender } = render(<Form options={{ initial }}>{field}</Form>);
    rerender(<Form options={{ initial }}>{field}</Form>);
    expect(warnings()).toEqual([]);
    vi.runAllTimers();
    expect(warnings()).toEqual(nothingShows('session_exists'));
  });

  it('also when other parts of the form have left the page', () => {
    const Part = ({ form, more }: { readonly form: ClerkForm; readonly more: boolean }) => (
      <>
        {field(form)}
        {more && <FormError form={form} />}
      </>
    );
    const page = (more: boolean) => <Form>{(form) => <Part form={form} more={more} />}</Form>;
    const { rerender } = render(page(true));
    rerender(page(false));
    act(() => void form.capture(failure));
    expect(warnings()).toEqual(nothingShows('session_exists'));
  });

  it('not for a submit that fails when the form has left the page', async () => {
    const { unmount } = render(<Form>{(form) => <FormError form={form} />}</Form>);
    await form.run(() => {
      unmount();
      throw failure;
    });
    expect(warnings()).toEqual([]);
  });

  it('not for an error that a component captures as it mounts, before the one that shows it', () => {
    vi.useFakeTimers();
    const Early = ({ form }: { readonly form: ClerkForm }) => {
      useEffect(() => void form.capture(failure), [form]);
      return null;
    };
    render(
      <Form>
        {(form) => (
          <>
            <Early form={form} />
            <FormError form={form} />
          </>
        )}
      </Form>,
    );
    vi.runAllTimers();
    expect(warnings()).toEqual([]);
  });

  it('not in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(fail(() => null)).toEqual([]);
  });

  it('not where every error is at its field', () => {
    render(<Form>{(form) => <FieldError name="password" form={form} />}</Form>);
    act(() => void form.capture(wire(wireError('form_password_pwned', 'password'))));
    expect(warnings()).toEqual([]);
  });
});
