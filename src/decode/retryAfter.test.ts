import { beforeEach, expect, test, vi } from 'vitest';
import { readRetryAfter } from './retryAfter.ts';

// A date without a zone is not in the time zone of the machine.
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
  [' Thu, 01 Jan 2026 12:00:30 GMT', undefined],
  [`Thu, 01 Jan 2026 12:00:30 GMT${' '.repeat(40)}`, undefined],
  ['Thu, 01 Jan 2026 12:00:30 GMT(x)', undefined],
  ['2026-01-01T12:00:30Z', undefined],
  ['Jan 2027', undefined],
  ['Th, 01 Jan 2026 12:00:30 GMT', undefined],
  ['Thu 2026 Jan 01 12:00:30 GMT', 30],
  [['Thu, 01 Jan 2026 12:00:30 GMT'], undefined],
  ['soon', undefined],
  ['', undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [null, undefined],
  [{}, undefined],
])('Retry-After %j is %j seconds', (value, seconds) => {
  expect(readRetryAfter(value)).toBe(seconds);
});
