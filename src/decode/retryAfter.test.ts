import { beforeEach, expect, test, vi } from 'vitest';
import { readDuration } from '../recognize/readValue.ts';
import { readRetryAfter } from './retryAfter.ts';

// Dates without a zone are not those of the clock on the wall.
process.env.TZ = 'America/New_York';

beforeEach(() => {
  vi.setSystemTime(Date.UTC(2026, 0, 1, 12));
  return () => vi.useRealTimers();
});

test.each<[unknown, number | undefined]>([
  [30, 30],
  ['30', 30],
  ['1.2', 2],
  ['Thu, 01 Jan 2026 12:00:30 GMT', 30],
  ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
  ['Thu Jan  1 12:00:30 2026', 30],
  ['Thursday, 01-Jan-26 12:00:30 GMT', 30],
  ['Fri, 31 Dec 9999 23:59:59 GMT', undefined],
  [999_999_999.5, undefined],
  ['soon', undefined],
  ['', undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [null, undefined],
  [{}, undefined],
])('Retry-After %j is %j seconds', (value, seconds) => {
  expect(readRetryAfter(value)).toBe(seconds);
});

test.each<[string, number | undefined]>([
  ['30 seconds', 30],
  ['1 minute', 60],
  ['an hour', 3600],
  ['2 hours', 7200],
  ['1 hour 30 minutes', 5400],
  ['1 hour and 30 minutes', 5400],
  ['1 day, 2 hours', 93600],
  ['1h30m0s', 5400],
  ['1.5 hours', 5400],
  ['1.1 hours', 3960],
  ['1m30.6s', 91],
  ['a while', undefined],
  ['30', undefined],
  ['', undefined],
])('the duration “%s” is %j seconds', (text, seconds) => {
  expect(readDuration(text)).toBe(seconds);
});
