import type { ClerkFailure } from './failure.ts';
import type { ClerkError } from './generated/errors.ts';

interface Waiting {
  readonly retryAfter?: number;
}

const clocks = new WeakMap<object, { deadline: number; seen: number }>();

/** The seconds that a failure or an error says to wait; undefined when it says nothing. */
export function waitOf(source: ClerkFailure | ClerkError | null | undefined): number | undefined {
  const told = source as (Waiting & { readonly params?: Waiting }) | null | undefined;
  return told?.retryAfter ?? told?.params?.retryAfter;
}

/**
 * Milliseconds until the wait is over; 0 when it is or there is none. Counted from the first time
 * that anybody asked, so that all who show the same object agree, also after a remount. A copy, such
 * as the `initial` of a form that mounts again, is decoded anew and begins anew.
 */
export function timeLeft(source: ClerkFailure | ClerkError | null | undefined): number {
  const seconds = waitOf(source);
  if (!source || !seconds) return 0;
  const now = Date.now();
  const clock = clocks.get(source) ?? { deadline: now + seconds * 1000, seen: now };
  clocks.set(source, clock);
  // A clock that was set back takes the deadline with it; one that jumps ahead may have slept.
  clock.deadline -= Math.max(0, clock.seen - now);
  clock.seen = now;
  return Math.max(0, clock.deadline - now);
}
