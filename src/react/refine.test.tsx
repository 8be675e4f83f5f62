import { act, render, renderHook, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { failing, sentence } from '../../test/react/clerkWire.ts';
import { type ClerkFailure, decodeClerkError, observeClerkResponses } from '../entry/index.ts';
import { FormError, useClerkError } from '../entry/react/index.ts';

it('an observer puts the trace id back, which the SDK threw away', async () => {
  const body = { ...failing('session_exists'), clerk_trace_id: 'trace_1' };
  const answer = async (_: RequestInfo | URL) => Response.json(body, { status: 400 });
  const owner = { fetch: answer as typeof fetch };
  const observer = observeClerkResponses({ owner });
  const { result } = renderHook(() =>
    useClerkError({ refine: (_, cause) => observer.decode(cause) }),
  );
  const message = render(<FormError form={result.current} />).container;
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

const identity = (failure: ClerkFailure) => failure;

it('the refiner of the last render gets the captured value, decoded and raw', () => {
  const refine = vi.fn(identity);
  const { result, rerender } = renderHook((options) => useClerkError(options), {
    initialProps: {},
  });
  rerender({ refine });
  const thrown = failing('session_exists');
  act(() => void result.current.capture(thrown));
  expect(refine).toHaveBeenCalledExactlyOnceWith(decodeClerkError(thrown), thrown);
});

it('the refined failure is shown, returned and reported', async () => {
  const refine = (failure: ClerkFailure) => ({ ...failure, traceId: 'trace_2' });
  const onError = vi.fn();
  const { result } = renderHook(() => useClerkError({ refine, onError }));
  const refined = { traceId: 'trace_2', errors: [{ code: 'session_exists' }] };
  let captured: ClerkFailure | null = null;
  act(() => {
    captured = result.current.capture(failing('session_exists'));
  });
  expect(captured).toMatchObject(refined);
  expect(result.current.failure).toMatchObject(refined);
  const rejected = () => Promise.reject(failing('session_exists'));
  const ran = await act(() => result.current.run(rejected));
  expect(ran).toMatchObject({ status: 'failed', failure: refined });
  expect(onError.mock.calls.map(([failure]) => failure)).toMatchObject([refined, refined]);
});

it('an answer of the server is complete already', () => {
  const refine = vi.fn(identity);
  const initial = decodeClerkError({ ...failing('session_exists'), clerk_trace_id: 'server' });
  const { result } = renderHook(() => useClerkError({ refine, initial }));
  expect(result.current.failure).toEqual(initial);
  expect(refine).not.toHaveBeenCalled();
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
])('a refiner that %s loses no error', async (_, broken) => {
  // TypeScript asks for a failure; JavaScript does not.
  const refine = broken as unknown as typeof identity;
  const { result } = renderHook(() => useClerkError({ refine }));
  const ran = await act(() => result.current.run(() => Promise.reject(failing('session_exists'))));
  expect(ran.failure?.errors[0].code).toBe('session_exists');
  act(() => void result.current.capture(failing('captcha_invalid')));
  expect(result.current.failure?.errors[0].code).toBe('captcha_invalid');
});
