import { asAmount } from '../values/read.ts';

/**
 * Seconds to wait from a Retry-After value: a number of seconds, or an HTTP date.
 *
 * @returns undefined for a value that is neither, and for a wait of 30 years and more.
 */
export function readRetryAfter(value: unknown): number | undefined {
  // Checked again after rounding up, or a wait of just under 1e9 would be lost when decoded again.
  return asAmount(Math.ceil(asAmount(value) ?? secondsUntil(value)));
}

/** 0 for a date in the past; not a number for anything but an HTTP date. */
function secondsUntil(value: unknown): number {
  if (typeof value !== 'string' || !/^[A-Z][a-z]{2}[\w ,:+-]{10,40}$/.test(value))
    return Number.NaN;
  // The oldest form, from C's asctime, has no zone and means UTC.
  const date = Date.parse(/ \d{4}$/.test(value) ? `${value} GMT` : value);
  return Math.max(0, (date - Date.now()) / 1000);
}
