import { act, renderHook } from '@testing-library/react';
import { startTransition } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { failing } from '../../test/react/clerkWire.ts';
import { useClerkError } from '../entry/react/index.ts';

const exists = failing('form_identifier_exists', 'email_address');

function useForm() {
  const form = useClerkError();
  return { form, pending: form.pending, failure: form.failure };
}

function deferred<Value>() {
  let resolve!: (value: Value) => void;
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function outcome(submit: () => unknown) {
  const { result } = renderHook(useForm);
  const ran = await act(() => result.current.clerk.run(submit));
  return { ran, failure: result.current.failure };
}

describe('run', () => {
  it('gives what the submit returned', async () => {
    const { ran, failure } = await outcome(async () => 'user_1');
    expect(ran).toEqual({ ok: true, value: 'user_1' });
    expect(failure).toBeNull();
  });

  it.each([
    ['a rejection', () => Promise.reject(exists)],
    [
      'a throw before the first await',
      () => {
        throw exists;
      },
    ],
    ['an { error } result', async () => ({ error: exists })],
    [
      'a verification that failed with HTTP 200 inside a resource',
      async () => ({
        status: 'needs_first_factor',
        firstFactorVerification: { status: 'failed', error: exists.errors[0] },
      }),
    ],
    [
      'the same as a server action hands it on',
      async () => ({
        status: 'needs_first_factor',
        first_factor_verification: { status: 'failed', error: exists.errors[0] },
      }),
    ],
  ])('captures %s', async (_, submit) => {
    const { ran, failure } = await outcome(submit);
    expect(ran).toEqual({ ok: false, failure });
    expect(failure).toMatchObject({ errors: [{ code: 'form_identifier_exists' }] });
  });

  it.each([
    ['undefined', () => Promise.reject(undefined)],
    ['a plain error in a result', async () => ({ error: new Error('no session') })],
  ])('never rejects, also for %s', async (_, submit) => {
    const toConsole = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await outcome(submit)).ran).toMatchObject({
      ok: false,
      failure: { kind: 'unexpected' },
    });
    toConsole.mockRestore();
  });

  it.each([
    ['a text', 'All is well'],
    ['markup', '<p>Welcome</p>'],
    ['an object with a message', { message: 'Welcome' }],
    ['an answer with an empty list of errors', { status: 200, errors: [] }],
    ['a result without an error', { error: null }],
    ['null', null],
    ['a function, whatever its properties', Object.assign(() => {}, { error: () => {} })],
    ['an object with a code, such as a voucher', { code: 'SAVE10', message: 'Welcome' }],
    [
      'a complete resource that keeps an earlier failure',
      { status: 'complete', verifications: { externalAccount: { error: exists.errors[0] } } },
    ],
  ])('takes %s as a success', async (_, value) => {
    expect((await outcome(async () => value)).ran).toEqual({ ok: true, value });
  });

  it('clears what came before as soon as it starts, and says that it is pending', async () => {
    const { result } = renderHook(useForm);
    act(() => void result.current.clerk.capture(exists));
    const answer = deferred<void>();
    let ran: Promise<unknown> | undefined;
    act(() => {
      ran = result.current.clerk.run(() => answer.promise);
    });
    expect(result.current).toMatchObject({ failure: null, pending: true });
    await act(async () => {
      answer.resolve();
      await ran;
    });
    expect(result.current.pending).toBe(false);
  });

  // A form action is a transition, whose own changes React holds back until it ends.
  it('is pending at once in a form action, so that nobody sends twice', async () => {
    const { result } = renderHook(useForm);
    act(() => void result.current.clerk.capture(exists));
    const answer = deferred<void>();
    await act(async () => {
      startTransition(async () => void (await result.current.clerk.run(() => answer.promise)));
    });
    expect(result.current).toMatchObject({ failure: null, pending: true });
    await act(async () => answer.resolve());
    expect(result.current.pending).toBe(false);
  });

  it.each([
    ['gives no failure', { error: exists }, { ok: false, failure: null }],
    ['still gives the value', 'user_1', { ok: true, value: 'user_1' }],
  ])('%s where a later run has overtaken it, and shows nothing', async (_, answer, expected) => {
    const { result } = renderHook(useForm);
    const { form } = result.current;
    const slow = deferred<unknown>();
    const fast = deferred<unknown>();
    const onFirst = vi.fn();
    await act(async () => {
      const first = form.run(() => slow.promise).then(onFirst);
      const second = form.run(() => fast.promise);
      fast.resolve({ error: failing('form_password_pwned', 'password') });
      await second;
      slow.resolve(answer);
      await first;
    });
    expect(onFirst).toHaveBeenCalledWith(expected);
    expect(result.current.failure?.errors[0].code).toBe('form_password_pwned');
    expect(result.current.pending).toBe(false);
  });

  it('is pending until the last run has ended, whatever becomes of an earlier one', async () => {
    const { result } = renderHook(useForm);
    const earlier = deferred<void>();
    const last = deferred<void>();
    await act(async () => {
      const first = result.current.clerk.run(() => earlier.promise);
      void result.current.clerk.run(() => last.promise);
      earlier.resolve();
      await first;
    });
    expect(result.current.pending).toBe(true);
    await act(async () => last.resolve());
    expect(result.current.pending).toBe(false);
  });

  it.each([
    ['the error in what the submit returned', { error: exists }, exists],
    ['all of it, where the failure is inside', exists, exists],
  ])('reports %s', async (_, returned, cause) => {
    const onError = vi.fn();
    const { result } = renderHook(() => useClerkError({ onError }));
    await act(() => result.current.run(async () => returned));
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.anything(), cause);
  });

  it('reports the failure of a run that a later one has overtaken, without showing it', async () => {
    const onError = vi.fn();
    const { result } = renderHook(() => useClerkError({ onError }));
    const slow = deferred<unknown>();
    await act(async () => {
      const first = result.current.run(() => slow.promise);
      await result.current.run(() => 'sent again');
      slow.resolve({ error: exists });
      await first;
    });
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'api' }),
      exists,
    );
    expect(result.current.failure).toBeNull();
  });

  it('keeps what the submit itself captured', async () => {
    const { result } = renderHook(useForm);
    await act(() => result.current.clerk.run(() => void result.current.clerk.capture(exists)));
    expect(result.current.failure).not.toBeNull();
  });
});
