import { useMemo, useSyncExternalStore } from 'react';
import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { timeLeft, waitOf } from '../failure/retryWait.ts';

/** Calls back at each full second before the wait is over, and when a hidden page comes back. */
function tick(source: ClerkFailure | ClerkError | null | undefined, listener: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    listener();
    clearTimeout(timer);
    const left = timeLeft(source);
    if (left) timer = setTimeout(update, left % 1000 || 1000);
  };
  update();
  // Timers of a hidden page sleep. React Native has no page; there they ring late instead.
  const page: Document | undefined = globalThis.document;
  page?.addEventListener('visibilitychange', update);
  return () => {
    clearTimeout(timer);
    page?.removeEventListener('visibilitychange', update);
  };
}

/**
 * Counts down what a failure or an error says to wait. Only the component that uses it renders
 * again each second.
 *
 * @param source says how many seconds to wait, counted from when it was first asked for them.
 * @returns whole seconds, rounded up; 0 when the wait is over or there is none.
 *
 * @example
 * function SubmitButton({ form }: { form: ClerkForm }) {
 *   const seconds = useRetryAfter(form.failure);
 *   // A button with `disabled` would lose the focus.
 *   const guard = (event: { preventDefault(): void }) => {
 *     if (seconds) event.preventDefault();
 *   };
 *   return <button aria-disabled={seconds > 0} onClick={guard}>Sign in</button>;
 * }
 *
 * return <SubmitButton form={form} />;
 */
export function useRetryAfter(source: ClerkFailure | ClerkError | null | undefined): number {
  const clock = useMemo(
    () =>
      [
        (listener: () => void) => tick(source, listener),
        () => Math.ceil(timeLeft(source) / 1000),
        // Server and browser start from the same number, whatever their clocks say.
        () => Math.ceil(waitOf(source) ?? 0),
      ] as const,
    [source],
  );
  return useSyncExternalStore(...clock);
}
