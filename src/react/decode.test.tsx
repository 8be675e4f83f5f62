import { act, render, renderHook, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { failing, sentence } from '../../test/react/clerkWire.ts';
import { decodeClerkError, observeClerkResponses } from '../entry/index.ts';
import { FormError, useClerkError } from '../entry/react/index.ts';

it('an observer puts the trace id back, which the SDK threw away', async () => {
  const body = { ...failing('session_exists'), clerk_trace_id: 'trace_1' };
  const answer = async (_: RequestInfo | URL) => Response.json(body, { status: 400 });
  const owner = { fetch: answer as typeof fetch };
  const observer = observeClerkResponses({ owner });
  const { result } = renderHook(() => useClerkError({ decode: observer.decode }));
  const message = render(<FormError errors={result.current} />).container;
  await act(() =>
    result.current.run(async () => {
      await owner.fetch('https://clerk.test/?_clerk_js_version=6');
      throw failing('session_exists');
    }),
  );
  expect(message).toHaveTextContent(sentence('session_exists'));
  expect(screen.getByText('Reference for support: trace_1')).toBeInTheDocument();
  observer.stop();
});

it('the decoder of the last render decodes what is captured', () => {
  const decode = vi.fn(decodeClerkError);
  const { result, rerender } = renderHook((options) => useClerkError(options), {
    initialProps: {},
  });
  rerender({ decode });
  const thrown = failing('session_exists');
  act(() => void result.current.capture(thrown));
  expect(decode).toHaveBeenCalledExactlyOnceWith(thrown);
});

it('an answer of the server is decoded already', () => {
  const decode = vi.fn(decodeClerkError);
  const initial = decodeClerkError({ ...failing('session_exists'), clerk_trace_id: 'server' });
  const { result } = renderHook(() => useClerkError({ decode, initial }));
  expect(result.current.failure).toEqual(initial);
  expect(decode).not.toHaveBeenCalled();
});

it.each([
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
  ['gives nothing', () => undefined],
  ['gives what is no failure', () => ({})],
  ['gives no errors', () => ({ errors: [] })],
])('a decoder that %s loses no error', async (_, broken) => {
  // TypeScript asks for a failure; JavaScript does not.
  const decode = broken as unknown as typeof decodeClerkError;
  const { result } = renderHook(() => useClerkError({ decode }));
  const ran = await act(() => result.current.run(() => Promise.reject(failing('session_exists'))));
  expect(ran.failure?.errors[0].code).toBe('session_exists');
  act(() => void result.current.capture(failing('captcha_invalid')));
  expect(result.current.failure?.errors[0].code).toBe('captcha_invalid');
});
