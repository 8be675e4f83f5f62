import { useMemo, useSyncExternalStore } from 'react';
import type { ClerkError } from '../decode/errors.generated.ts';
import type { ClerkFailure } from '../decode/failure.ts';
import { deadlineOf, waitOf } from './retryDeadline.ts';

/** Calls back at each full second before a deadline, and when a hidden page comes back. */
function tick(deadline: () => number, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    listener();
    clearTimeout(timer);
    const left = deadline() - Date.now();
    if (left > 0) timer = setTimeout(update, left % 1000 || 1000);
  };
  update();
  // Timers of a hidden page sleep.
  document.addEventListener('visibilitychange', update);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', update);
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
 * function SubmitButton({ clerk }: { clerk: ClerkFormErrors }) {
 *   const seconds = useRetryAfter(clerk.failure);
 *   return <button disabled={seconds > 0}>Sign in</button>;
 * }
 *
 * return <SubmitButton clerk={clerk} />;
 */
export function useRetryAfter(source: ClerkFailure | ClerkError | null | undefined): number {
  const clock = useMemo(
    () => ({
      subscribe: (listener: () => void) => tick(() => deadlineOf(source), listener),
      read: () => Math.max(0, Math.ceil((deadlineOf(source) - Date.now()) / 1000)),
      // Server and browser start from the same number, whatever their clocks say.
      readServer: () => Math.ceil(waitOf(source) ?? 0),
    }),
    [source],
  );
  return useSyncExternalStore(clock.subscribe, clock.read, clock.readServer);
}
