import { expect, test } from 'vitest';
import { createClerkTranslator, decodeClerkError } from '../entry/index.ts';
import { pseudoLocale, wireError } from './index.ts';

test('the pseudo-locale marks every message and keeps the values', async () => {
  const translator = createClerkTranslator({ locales: { 'en-XA': pseudoLocale }, locale: 'en-XA' });
  await translator.ready();
  const [error] = decodeClerkError({
    errors: [wireError('FormInvalidPasswordLengthTooShort', { minLength: 12 })],
  }).errors;
  expect(translator.message(error)).toMatch(/^\[.*12.*·+\]$/);
  expect(translator.label('password')).toBe('[Påššwörd···]');
});
