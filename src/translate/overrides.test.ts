import { expect, test, vi } from 'vitest';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import { createClerkTranslator } from './createClerkTranslator.ts';

const pwned = decodeClerkError({ errors: [{ code: 'form_password_pwned', message: '' }] })
  .errors[0];
const ours = (text: string) => ({ errors: { form_password_pwned: text } });
const locales = { de: ours('de'), 'pt-BR': ours('pt-BR'), 'pt-PT': ours('pt-PT') };

test.each([
  ['de-DE', 'de', 'ours'],
  ['de_AT', 'de', 'ours'],
  ['pt', 'pt-BR', 'ours'],
  ['pt', 'pt-PT', 'pt-PT'],
  ['en-GB', 'en', 'ours'],
])('overrides of %s in %s: %s', (tag, locale, expected) => {
  const translator = createClerkTranslator({ locales, locale, overrides: { [tag]: ours('ours') } });
  expect(translator.message(pwned)).toBe(expected);
});

test('overrides wait for a language that is added later', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const translator = createClerkTranslator({ locale: 'nb', overrides: { no: ours('ours') } });
  translator.addMessages('nb', ours('nb'));
  expect(translator.message(pwned)).toBe('ours');
  warn.mockRestore();
});

test('the overrides of the very tag win, whatever their order', () => {
  const overrides = {
    de: ours('exact'),
    'de-DE': { ...ours('fits'), fields: { password: 'Kennwort' } },
  };
  const translator = createClerkTranslator({ locales, locale: 'de', overrides });
  expect(translator.message(pwned)).toBe('exact');
  expect(translator.label('password')).toBe('Kennwort');
});

test('a language may be called with an underscore', () => {
  const translator = createClerkTranslator({
    locales: { pt_BR: { errors: { form_password_length_too_short_other: '{{minLength}}!' } } },
    locale: 'pt',
  });
  const [error] = decodeClerkError({
    errors: [
      {
        code: 'form_password_length_too_short',
        message: '',
        long_message: 'Passwords must be 1200 characters or more.',
      },
    ],
  }).errors;
  expect(translator.message(error)).toBe('1.200!');
});
