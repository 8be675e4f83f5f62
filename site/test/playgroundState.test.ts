import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromHash,
  MAX_ERRORS,
  type PlaygroundChoices,
  startState,
  themes,
  toHash,
} from '../src/playground/playgroundState.ts';

const NAMES = [...startState.errors, 'TooManyRequests', 'UserLocked'];
const FIELDS = ['email_address', 'password'];
const LANGUAGES = ['en', 'de', 'zh-Hant'];
const choices: PlaygroundChoices = {
  errors: new Set(NAMES),
  fields: new Set(FIELDS),
  languages: new Set(LANGUAGES),
};
const state = fc.record({
  errors: fc.shuffledSubarray(NAMES),
  fields: fc.shuffledSubarray(FIELDS),
  language: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...themes),
});

test('what is in the address is what was chosen', () => {
  fc.assert(
    fc.property(state, (chosen) => {
      expect(fromHash(toHash(chosen), choices)).toEqual(chosen);
    }),
  );
});

test('the address can be read', () => {
  const hash = toHash({ errors: NAMES.slice(1, 3), fields: FIELDS, language: 'de', theme: 'dark' });
  expect(hash).toBe(
    '#errors=FormPwnedPassword,TooManyRequests&fields=email_address,password&lang=de&theme=dark',
  );
});

describe('an address by somebody else', () => {
  test.each([
    ['nothing', '', startState],
    [
      'unknown words',
      '#errors=<img src=x>&fields=__proto__&lang=constructor&theme=blink',
      { ...startState, errors: [], fields: [] },
    ],
    ['no errors on purpose', '#errors=', { ...startState, errors: [] }],
    [
      'the same error twice',
      '#errors=UserLocked,UserLocked',
      { ...startState, errors: ['UserLocked'] },
    ],
    ['broken escapes', '#lang=%E0%A4%A&theme=dark', { ...startState, theme: 'dark' }],
  ])('with %s', (_, hash, expected) => {
    expect(fromHash(hash, choices)).toEqual(expected);
  });

  test('never gives anything but choices, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments()), (hash) => {
        const { errors, fields, language, theme } = fromHash(hash, choices);
        expect(errors.every((name) => NAMES.includes(name)) && errors.length <= MAX_ERRORS).toBe(
          true,
        );
        expect(fields.every((name) => FIELDS.includes(name))).toBe(true);
        expect([LANGUAGES.includes(language), themes.includes(theme)]).toEqual([true, true]);
      }),
    );
  });
});
