import { expect, test } from 'vitest';
import { readDuration } from './readDuration.ts';

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
