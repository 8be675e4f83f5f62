import { asAmount } from '../values/read.ts';

/**
 * Seconds to wait from a Retry-After value: a number of seconds, or an HTTP date.
 *
 * @returns undefined for a value that is neither, and for one that is some 30 years ahead.
 */
export function readRetryAfter(value: unknown): number | undefined {
  // Also what came out is no amount where it is too much, or it would be lost when decoded again.
  return asAmount(Math.ceil(asAmount(value) ?? secondsUntil(value)));
}

/** Not a number for what is no HTTP date, not negative for one that is past. */
function secondsUntil(value: unknown): number {
  if (typeof value !== 'string' || !/^[A-Z][a-z]{2}[\w ,:+-]{10,40}$/.test(value))
    return Number.NaN;
  // The oldest form, that of C's asctime, names no zone and means UTC.
  const date = Date.parse(/ \d{4}$/.test(value) ? `${value} GMT` : value);
  return Math.max(0, (date - Date.now()) / 1000);
}
