import { expect, test, vi } from 'vitest';
import { pluralCategory } from './pluralCategory.ts';

test.each([
  [1, 'en', 'one'],
  [3, 'pl', 'few'],
  [1, 'en_US', 'one'],
  [1, 'not a tag', 'other'],
])('%d in %s: %s', (count, locale, category) => {
  expect(pluralCategory(count, locale)).toBe(category);
});

test('the rules of tags without end are not all kept', () => {
  const { PluralRules } = Intl;
  const rules = vi.spyOn(Intl, 'PluralRules').mockImplementation(function rule(tag: string) {
    return new PluralRules(tag);
  } as never);
  const made = (tag: string) => {
    rules.mockClear();
    pluralCategory(1, tag);
    return rules.mock.calls.length;
  };
  expect(['en-x-first', 'en-x-second', 'en-x-first'].map(made)).toEqual([1, 1, 0]);
  for (let index = 0; index < 1000; index++) pluralCategory(1, `en-x-${index}`);
  expect(made('en-x-first')).toBe(1);
  rules.mockRestore();
});
