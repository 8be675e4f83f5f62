import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClerkTranslator } from './createClerkTranslator.ts';

const translator = createClerkTranslator();
const say = (error: unknown): string => translator.message(error as never);

test.each([
  [{ code: 'form_password_pwned', message: 'pwned' }, /data breach/],
  [{ code: 'form_param_nil', message: '', meta: { paramName: 'password' } }, /password/],
  [new TypeError('Failed to fetch'), /connect/],
  [undefined, /went wrong/],
  [null, /went wrong/],
  ['', /went wrong/],
  [{ fields: [] }, /went wrong/],
])('an error that was not decoded gets its sentence all the same: %j', (error, sentence) => {
  expect(say(error)).toMatch(sentence);
});

test('anything at all gets a sentence, and no throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(say(value)).toMatch(/\S+ \S+.*[.!?]$/);
    }),
  );
});

test.each([undefined, null, 7, {}, []])('%j is no language, field or key', async (value) => {
  await translator.setLocale(value as never);
  expect(translator.locale).toBe('en');
  expect(translator.label(value as never)).toBeUndefined();
  expect(translator.text(value as never)).toBe('');
});
