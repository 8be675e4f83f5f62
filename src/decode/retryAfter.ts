import { asAmount } from './read.ts';

/**
 * Seconds to wait from a Retry-After value: a number of seconds, or an HTTP date.
 *
 * @param now the present in milliseconds, to count from; the clock when left out.
 * @returns undefined for a value that is neither.
 */
export function readRetryAfter(value: unknown, now?: number): number | undefined {
  const seconds = asAmount(value);
  if (seconds !== undefined) return Math.ceil(seconds);
  if (typeof value !== 'string' || !/^[A-Z][a-z]{2}[\w ,:+-]{10,40}$/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date)
    ? undefined
    : Math.max(0, Math.ceil((date - (now ?? Date.now())) / 1000));
}
