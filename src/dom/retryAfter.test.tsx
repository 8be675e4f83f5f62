import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failing } from '../../test/react/clerkWire.ts';
import { createClerkTranslator, decodeClerkError } from '../entry/index.ts';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  RetryAfter,
  useClerkError,
  useRetryAfter,
} from '../entry/react/index.ts';
import de from '../words/generated/locales/de.ts';

let form: ClerkForm;
let formRenders = 0;
let summaryRenders = 0;

function Form({ locale }: { readonly locale?: string }) {
  formRenders++;
  form = useClerkError();
  return (
    <ClerkErrorProvider form={form} locale={locale}>
      <Profiler id="summary" onRender={() => void summaryRenders++}>
        <ErrorSummary />
      </Profiler>
      <RetryAfter data-testid="wait" />
    </ClerkErrorProvider>
  );
}

const wait = (seconds: number) =>
  act(
    () => void form.capture({ ...failing('too_many_requests'), status: 429, retryAfter: seconds }),
  );
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const seen = () => screen.getByTestId('wait').querySelector('[role=timer]')?.textContent;
const heard = () => screen.getByTestId('wait').querySelector('[role=status]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  formRenders = 0;
});
afterEach(() => vi.useRealTimers());

describe('RetryAfter', () => {
  it('is an empty live region until there is something to wait for', () => {
    render(<Form />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(seen()).toBeUndefined();
  });

  it('counts down in words, and then says that the wait is over', async () => {
    render(<Form />);
    wait(5400);
    expect(seen()).toBe('You can try again in 1 hour, 30 minutes.');
    await pass(5395);
    expect(seen()).toBe('You can try again in 5 seconds.');
    await pass(5);
    expect(seen()).toBe('You can try again now.');
    act(() => form.clear());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each([
    [1, '1 second', []],
    [2, '2 seconds', []],
    [90, '1 minute, 30 seconds', ['1 minute', '10 seconds']],
    [605, '10 minutes, 5 seconds', ['10 minutes', '1 minute', '10 seconds']],
  ])(
    'of %i seconds is heard at the start, at few moments, and at the end',
    async (total, first, later) => {
      render(<Form />);
      wait(total);
      const announced = new Set([heard()]);
      let spoken = 0;
      for (let second = 0; second < total; second++) {
        await pass(1);
        if (heard()) {
          announced.add(heard());
          spoken++;
        }
      }
      // An announcement goes soon, so nobody who reads the page finds an old number.
      expect(spoken).toBeLessThan(15);
      expect([...announced]).toEqual([
        ...[first, ...later].map((left) => `You can try again in ${left}.`),
        'You can try again now.',
      ]);
    },
  );

  it('is heard for three seconds when an hour is left, and not before', async () => {
    render(<Form />);
    wait(3700);
    await pass(99);
    expect(heard()).toBe('');
    for (const said of ['in 1 hour', 'in 1 hour', 'in 1 hour', undefined]) {
      await pass(1);
      expect(heard()).toBe(said ? `You can try again ${said}.` : '');
    }
  });

  it('renders nothing else again for it', async () => {
    render(<Form />);
    wait(60);
    // The words of a new translator are there a moment later.
    await pass(1);
    const before = summaryRenders;
    await pass(30);
    expect(formRenders).toBe(1);
    expect(summaryRenders).toBe(before);
  });

  it.each([
    [9, '0:09'],
    [75, '1:15'],
    [7205, '2:00:05'],
  ])('shows %i seconds as a clock does where the engine has no Intl', (left, expected) => {
    vi.stubGlobal('Intl', undefined);
    render(<Form />);
    wait(left);
    vi.unstubAllGlobals();
    expect(seen()).toBe(expected);
  });

  it('is in the language of the provider', async () => {
    vi.useRealTimers();
    render(<Form locale="de" />);
    wait(5400);
    expect(await screen.findAllByText(/1 Stunde, 30 Minuten/)).not.toHaveLength(0);
  });
});

it('a wait that is over follows another language, and another form', async () => {
  const translator = createClerkTranslator({ locales: { de } });
  const forms: ClerkForm[] = [];
  function Page({ shown }: { readonly shown: number }) {
    forms[0] = useClerkError({ translator });
    forms[1] = useClerkError({ translator });
    return <RetryAfter form={forms[shown]} data-testid="wait" />;
  }
  const { rerender } = render(<Page shown={0} />);
  act(() => void forms[0]?.capture({ ...failing('too_many_requests'), retryAfter: 1 }));
  await pass(1);
  expect(seen()).toBe('You can try again now.');
  act(() => void translator.setLocale('de'));
  expect(seen()).toBe(translator.text('retry_now'));
  expect(translator.locale).toBe('de');
  rerender(<Page shown={1} />);
  expect(seen()).toBeUndefined();
});

describe('useRetryAfter', () => {
  function Seconds() {
    form = useClerkError();
    return <output>{useRetryAfter(form.failure)}</output>;
  }
  const seconds = () => Number(screen.getByRole('status').textContent);

  it('gives whole seconds, 0 when there is nothing to wait for', async () => {
    render(<Seconds />);
    expect(seconds()).toBe(0);
    wait(3);
    expect(seconds()).toBe(3);
    await pass(2);
    expect(seconds()).toBe(1);
    await pass(10);
    expect(seconds()).toBe(0);
    act(() => void form.capture(failing('session_exists')));
    expect(seconds()).toBe(0);
  });

  it('counts at full seconds also after the page was hidden in between', async () => {
    render(<Seconds />);
    wait(60);
    await pass(0.4);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await pass(0.6);
    expect(seconds()).toBe(59);
  });

  it('leaves no timer behind, neither when the wait is over nor when it has left the page', async () => {
    const { unmount } = render(<Seconds />);
    wait(2);
    expect(vi.getTimerCount()).toBe(1);
    await pass(2);
    expect(vi.getTimerCount()).toBe(0);
    wait(60);
    unmount();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is right at once when a hidden page comes back, although its timers slept', async () => {
    render(<Seconds />);
    wait(60);
    vi.setSystemTime(Date.now() + 45_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(seconds()).toBe(15);
  });

  it('goes on where it was when the clock is set back', async () => {
    render(<Seconds />);
    wait(60);
    await pass(20);
    vi.setSystemTime(Date.now() - 3_600_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(seconds()).toBe(40);
    await pass(10);
    expect(seconds()).toBe(30);
  });

  it('goes on where it was after a remount', async () => {
    const failure = decodeClerkError({ ...failing('too_many_requests'), retryAfter: 60 });
    const Wait = () => <output>{useRetryAfter(failure)}</output>;
    const { rerender } = render(<Wait key="1" />);
    await pass(20);
    rerender(<Wait key="2" />);
    expect(seconds()).toBe(40);
  });

  it('counts for a single error too', () => {
    const locked = {
      errors: [{ code: 'user_locked', message: '', meta: { lockout_expires_in_seconds: 1800 } }],
    };
    function First() {
      form = useClerkError();
      return <output>{useRetryAfter(form.failure?.errors[0])}</output>;
    }
    render(<First />);
    act(() => void form.capture(locked));
    expect(seconds()).toBe(1800);
  });
});
