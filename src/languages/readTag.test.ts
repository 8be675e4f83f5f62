import { expect, test } from 'vitest';
import { isRightToLeft } from './readTag.ts';

test.each([
  ['ar', true],
  ['he-IL', true],
  ['az-IR', true],
  ['az', false],
  ['en', false],
  ['not a tag', false],
])('%s is written from right to left: %s', (tag, expected) => {
  expect(isRightToLeft(tag)).toBe(expected);
});
