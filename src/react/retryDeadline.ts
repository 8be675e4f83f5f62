import type { ClerkError } from '../decode/errors.generated.ts';
import type { ClerkFailure } from '../decode/failure.ts';

const clocks = new WeakMap<object, { deadline: number; seen: number }>();

/** The seconds that a failure or an error says to wait; undefined when it says nothing. */
export function waitOf(source: ClerkFailure | ClerkError | null | undefined): number | undefined {
  if (!source) return undefined;
  const { retryAfter } = ('errors' in source ? source : source.params) as {
    readonly retryAfter?: number;
  };
  return retryAfter;
}

/**
 * When the wait is over, in milliseconds since 1970; 0 when there is none. Counted from the first
 * time that anybody asked, so that all who show the same failure agree, also after a remount.
 */
export function deadlineOf(source: ClerkFailure | ClerkError | null | undefined): number {
  const seconds = waitOf(source);
  if (!source || seconds === undefined) return 0;
  const now = Date.now();
  let clock = clocks.get(source);
  if (!clock) {
    clock = { deadline: now + seconds * 1000, seen: now };
    clocks.set(source, clock);
  }
  // A clock that was set back takes the deadline with it; one that jumps ahead may have slept.
  if (now < clock.seen) clock.deadline -= clock.seen - now;
  clock.seen = now;
  return clock.deadline;
}
