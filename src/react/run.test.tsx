import { act, renderHook } from '@testing-library/react';
import { startTransition } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { failing } from '../../test/react/clerkWire.ts';
import { decodeClerkError } from '../entry/index.ts';
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
  const ran = await act(() => result.current.form.run(submit));
  return { ran, failure: result.current.failure };
}

describe('run', () => {
  it('gives what the submit returned', async () => {
    const { ran, failure } = await outcome(async () => 'user_1');
    expect(ran).toEqual({ status: 'done', value: 'user_1' });
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
    expect(ran).toEqual({ status: 'failed', failure });
    expect(failure).toMatchObject({ errors: [{ code: 'form_identifier_exists' }] });
  });

  it.each([
    ['undefined', () => Promise.reject(undefined)],
    ['a plain error in a result', async () => ({ error: new Error('no session') })],
  ])('never rejects, also for %s', async (_, submit) => {
    const toConsole = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await outcome(submit)).ran).toMatchObject({
      status: 'failed',
      failure: { kind: 'unexpected' },
    });
    toConsole.mockRestore();
  });

  it.each([
    ['a text', 'All is well'],
    ['markup', '<p>Welcome</p>'],
    ['an object with a message', { message: 'Welcome' }],
    ['an answer with an empty list of errors', { status: 200, errors: [] }],
    ['an answer of another API with errors of its own', { errors: ['sold out'] }],
    ['a result without an error', { error: null }],
    ['null', null],
    ['a function, whatever its properties', Object.assign(() => {}, { error: () => {} })],
    ['an object with a code, such as a voucher', { code: 'SAVE10', message: 'Welcome' }],
    [
      'a complete resource that keeps an earlier failure',
      { status: 'complete', verifications: { externalAccount: { error: exists.errors[0] } } },
    ],
  ])('takes %s as a success', async (_, value) => {
    expect((await outcome(async () => value)).ran).toEqual({ status: 'done', value });
  });

  it('clears what came before as soon as it starts, and says that it is pending', async () => {
    const { result } = renderHook(useForm);
    act(() => void result.current.form.capture(exists));
    const answer = deferred<void>();
    let ran: Promise<unknown> | undefined;
    act(() => {
      ran = result.current.form.run(() => answer.promise);
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
    act(() => void result.current.form.capture(exists));
    const answer = deferred<void>();
    await act(async () => {
      startTransition(async () => void (await result.current.form.run(() => answer.promise)));
    });
    expect(result.current).toMatchObject({ failure: null, pending: true });
    await act(async () => answer.resolve());
    expect(result.current.pending).toBe(false);
  });

  it.each([
    [
      'gives its failure',
      { error: exists },
      { status: 'superseded', failure: decodeClerkError(exists) },
    ],
    ['still gives the value', 'user_1', { status: 'done', value: 'user_1' }],
  ])('%s where a later run has replaced it, and shows nothing', async (_, answer, expected) => {
    const { result } = renderHook(useForm);
    const { form } = result.current;
    const slow = deferred<unknown>();
    const fast = deferred<unknown>();
    const onFirst = vi.fn();
    await act(async () => {
      const first = form.run(() => slow.promise).then(onFirst);
      const second = form.run(() => fast.promise, { whilePending: 'replace' });
      fast.resolve({ error: failing('form_password_pwned', 'password') });
      await second;
      slow.resolve(answer);
      await first;
    });
    expect(onFirst).toHaveBeenCalledWith(expected);
    expect(result.current.failure?.errors[0].code).toBe('form_password_pwned');
    expect(result.current.pending).toBe(false);
  });

  it('does nothing while another is under way, so that a double click sends one request', async () => {
    const { result } = renderHook(useForm);
    const { form } = result.current;
    const answer = deferred<unknown>();
    const again = vi.fn();
    await act(async () => {
      const first = form.run(() => answer.promise);
      expect(await form.run(again)).toEqual({ status: 'ignored' });
      answer.resolve({ error: exists });
      expect(await first).toMatchObject({ status: 'failed' });
    });
    expect(again).not.toHaveBeenCalled();
    expect(result.current.failure?.errors[0].code).toBe('form_identifier_exists');
    await act(() => form.run(again));
    expect(again).toHaveBeenCalledOnce();
  });

  it('that is ignored leaves what the one under way has captured', async () => {
    const { result } = renderHook(useForm);
    const { form } = result.current;
    const answer = deferred<void>();
    await act(async () => {
      const first = form.run(async () => {
        form.capture(exists);
        await answer.promise;
      });
      await form.run(() => {});
      answer.resolve();
      await first;
    });
    expect(result.current.failure).not.toBeNull();
  });

  describe('with a resource to check', () => {
    const unverified = {
      status: 'needs_first_factor',
      firstFactorVerification: { status: 'failed', error: exists.errors[0] },
    };
    const check = vi.fn();
    const checked = (submit: () => unknown) => {
      const { result } = renderHook(() => useClerkError());
      return act(() => result.current.run(submit, { check }));
    };
    const failed = {
      status: 'failed',
      failure: { errors: [{ code: 'form_identifier_exists' }] },
    };

    it.each([
      ['undefined', undefined],
      ['null', null],
      ['without an error', { error: null }],
    ])('looks into it after a result that is fine: %s', async (_, value) => {
      check.mockReset().mockReturnValue(unverified);
      expect(await checked(async () => value)).toMatchObject(failed);
    });

    it('gives what the submit returned where the resource is fine', async () => {
      check.mockReset().mockReturnValue({ ...unverified, status: 'complete' });
      expect(await checked(() => 'user_1')).toEqual({ status: 'done', value: 'user_1' });
    });

    it.each([
      ['rejects', () => Promise.reject(exists)],
      ['returns an error', async () => ({ error: exists })],
    ])('does not ask for it where the submit %s', async (_, submit) => {
      check.mockReset().mockReturnValue({});
      expect(await checked(submit)).toMatchObject(failed);
      expect(check).not.toHaveBeenCalled();
    });

    it('fails where that throws', async () => {
      const toConsole = vi.spyOn(console, 'error').mockImplementation(() => {});
      check.mockReset().mockImplementation(() => {
        throw new Error('no sign-in');
      });
      expect(await checked(() => 'user_1')).toMatchObject({
        status: 'failed',
        failure: { kind: 'unexpected' },
      });
      toConsole.mockRestore();
    });
  });

  it('is pending until the last run has ended, whatever becomes of an earlier one', async () => {
    const { result } = renderHook(useForm);
    const earlier = deferred<void>();
    const last = deferred<void>();
    await act(async () => {
      const first = result.current.form.run(() => earlier.promise);
      void result.current.form.run(() => last.promise, { whilePending: 'replace' });
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

  it('reports the failure of a run that a later one has replaced, without showing it', async () => {
    const onError = vi.fn();
    const { result } = renderHook(() => useClerkError({ onError }));
    const slow = deferred<unknown>();
    await act(async () => {
      const first = result.current.run(() => slow.promise);
      await result.current.run(() => 'sent again', { whilePending: 'replace' });
      slow.resolve({ error: exists });
      await first;
    });
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'api' }),
      exists,
    );
    expect(result.current.failure).toBeNull();
  });

  it('is pending no longer when the form is cleared, which then shows none of its errors', async () => {
    const { result } = renderHook(useForm);
    const answer = deferred<unknown>();
    let ran: Promise<unknown> | undefined;
    await act(async () => {
      ran = result.current.form.run(() => answer.promise);
    });
    act(() => result.current.form.clear());
    expect(result.current.pending).toBe(false);
    await act(async () => answer.resolve({ error: exists }));
    expect(await ran).toMatchObject({ status: 'superseded' });
    expect(result.current.failure).toBeNull();
  });

  it('may end after the form has left the page', async () => {
    const { result, unmount } = renderHook(useForm);
    const ran = result.current.form.run(async () => {
      unmount();
      throw exists;
    });
    expect(await ran).toMatchObject({ status: 'failed' });
  });

  it('keeps what the submit itself captured', async () => {
    const { result } = renderHook(useForm);
    await act(() => result.current.form.run(() => void result.current.form.capture(exists)));
    expect(result.current.failure).not.toBeNull();
    expect(result.current.form.fieldErrors('email_address')).toHaveLength(1);
  });

  it('shows no error of a field that was edited while it was under way', async () => {
    const { result } = renderHook(useForm);
    const { form } = result.current;
    const fail = (whileAway?: () => void) =>
      act(() =>
        form.run(async () => {
          whileAway?.();
          throw exists;
        }),
      );
    const shown = () => result.current.form.fieldErrors('email_address').length;
    await fail(() => form.clearField('password'));
    expect(shown()).toBe(1);
    await fail(() => form.clearField('emailAddress'));
    expect(result.current.failure).not.toBeNull();
    expect(shown()).toBe(0);
    await fail();
    expect(shown()).toBe(1);
    act(() => form.clearField('email_address'));
    await fail();
    expect(shown()).toBe(1);
  });
});
