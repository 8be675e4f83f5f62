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
});

test('the pseudo-locale has the texts for developers, too', async () => {
  const locales = { 'en-XA': pseudoLocale };
  const translator = createClerkTranslator({ locales, locale: 'en-XA', developerText: true });
  await translator.ready();
  const [error] = decodeClerkError({ errors: [wireError('InvalidHost')] }).errors;
  expect(translator.message(error)).toMatch(/^\[.*pûblîšhåblé kéý.*·+\]$/);
});
