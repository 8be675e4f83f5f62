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
 * Milliseconds until the wait is over; 0 after it, and without one. The clock starts when somebody
 * first asks. So all who show the same object agree, even after a remount. A copy has a clock of
 * its own, such as the `initial` of a form that mounts again.
 */
export function timeLeft(source: ClerkFailure | ClerkError | null | undefined): number {
  const seconds = waitOf(source);
  if (!source || !seconds) return 0;
  const now = Date.now();
  const clock = clocks.get(source) ?? { deadline: now + seconds * 1000, seen: now };
  clocks.set(source, clock);
  // When the system clock is set back, the deadline moves back too. When it jumps ahead, the
  // computer may have slept.
  clock.deadline -= Math.max(0, clock.seen - now);
  clock.seen = now;
  return Math.max(0, clock.deadline - now);
}
