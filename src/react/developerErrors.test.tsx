import { act, render, renderHook, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failing, wire, wireError } from '../../test/react/clerkWire.ts';
import {
  type ClerkForm,
  FieldError,
  FormError,
  useClerkError,
  useMessagesByField,
} from '../entry/react/index.ts';

const misconfigured = {
  ...wire(wireError('host_invalid', undefined, 'We were unable to attribute this request.')),
  clerk_trace_id: 'trace_1',
};

let toConsole: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  toConsole = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  toConsole.mockRestore();
});

function capture(value: unknown, onError?: Parameters<typeof useClerkError>[0]) {
  const { result } = renderHook(() => useClerkError(onError));
  act(() => void result.current.capture(value));
  return result.current;
}

describe('errors that only a developer can mend', () => {
  it('go to onError and, in development, to the console, once, with the server’s text', () => {
    const onError = vi.fn();
    const form = capture(misconfigured, { onError });
    expect(onError).toHaveBeenCalledExactlyOnceWith(form.failure, misconfigured);
    expect(onError.mock.calls[0]?.[0].errors[0].longMessage).toContain('unable to attribute');
    expect(toConsole).toHaveBeenCalledExactlyOnceWith(
      '[clerk-error-i18n] %s: %s %s',
      'host_invalid',
      'We were unable to attribute this request.',
      '{"fields":[],"traceId":"trace_1"}',
    );
  });

  it('go to the console with the short text where there is no other', () => {
    capture({ errors: [{ code: 'host_invalid', message: 'Invalid host' }] });
    expect(toConsole.mock.calls[0]).toEqual(
      expect.arrayContaining(['host_invalid', 'Invalid host']),
    );
  });

  it('do not go to the console in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    capture(misconfigured);
    expect(toConsole).not.toHaveBeenCalled();
  });

  it('show the person a general sentence with the reference for support', () => {
    const { result } = renderHook(() => useClerkError());
    render(<FormError form={result.current} />);
    act(() => void result.current.capture(misconfigured));
    expect(screen.getByRole('alert')).toHaveTextContent('trace_1');
    expect(screen.getByRole('alert')).not.toHaveTextContent('attribute');
  });
});

describe('a bug of the app', () => {
  const bug = new TypeError('x is not a function');

  it.each([
    ['captured', (form: ClerkForm) => void form.capture(bug)],
    ['thrown in a run', (form: ClerkForm) => form.run(() => Promise.reject(bug))],
    ['returned by a run', (form: ClerkForm) => form.run(() => ({ error: bug }))],
  ])('%s goes to onError as it is, and its stack to the console', async (_, happen) => {
    const onError = vi.fn();
    const { result } = renderHook(() => useClerkError({ onError }));
    await act(async () => void (await happen(result.current)));
    const unexpected = expect.objectContaining({ kind: 'unexpected' });
    expect(onError).toHaveBeenCalledExactlyOnceWith(unexpected, bug);
    expect(toConsole).toHaveBeenCalledExactlyOnceWith(
      '[clerk-error-i18n] unexpected: %s',
      expect.stringMatching(/^TypeError: x is not a function\n +at /),
    );
  });
});

describe('onError', () => {
  it('gets every failure, also those for the person, and no console message', () => {
    const onError = vi.fn();
    capture(failing('form_password_pwned', 'password'), { onError });
    expect(onError).toHaveBeenCalledOnce();
    expect(toConsole).not.toHaveBeenCalled();
  });

  it('gets once what a component below captures as it mounts', () => {
    const onError = vi.fn();
    const Below = ({ capture }: ClerkForm) => {
      useEffect(() => void capture(misconfigured), [capture]);
      return null;
    };
    const Form = () => <Below {...useClerkError({ onError })} />;
    render(<Form />);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.anything(), misconfigured);
  });

  it.each([
    ['an error', new Error('no network'), expect.stringContaining('no network')],
    ['nothing', null, undefined],
  ])('may throw %s without harm', (_, thrown, stack) => {
    const broken = () => {
      throw thrown;
    };
    const form = capture(failing('form_password_pwned', 'password'), { onError: broken });
    expect(form.fieldErrors('password')).toHaveLength(1);
    // Never the error itself: it may hold the request that it reports.
    expect(toConsole).toHaveBeenCalledExactlyOnceWith('%s', stack);
  });
});

it('what has no form shows nothing, and says so to the developer once', () => {
  const Texts = () => <p data-testid="texts">{useMessagesByField(['password']).formErrors}</p>;
  const page = () => (
    <>
      <FieldError name="password" data-testid="message" />
      <FormError />
      <Texts />
    </>
  );
  const { rerender } = render(page());
  rerender(page());
  expect(screen.getByTestId('message')).toBeEmptyDOMElement();
  expect(screen.getByTestId('texts')).toBeEmptyDOMElement();
  expect(toConsole).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('has no form'));
});
