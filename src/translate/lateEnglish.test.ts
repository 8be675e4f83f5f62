import { expect, test, vi } from 'vitest';
import { decodeClerkError } from '../decode/decodeClerkError.ts';
import english from '../words/generated/locales/en.ts';
import type { ClerkTranslatorOptions } from './clerkTranslator.ts';
import { createTranslator } from './createTranslator.ts';

// Some entries load English only where the language that is shown lacks something.

const errorOf = (code: string) => decodeClerkError({ errors: [{ code, message: '' }] }).errors[0];
const [pwned, exists] = [errorOf('form_password_pwned'), errorOf('session_exists')];
const german = {
  errors: { form_password_pwned: 'Deutsch.' },
  ui: { unknown_error: 'Fehler.', error_prefix: 'Fehler:' },
};

function late(options: ClerkTranslatorOptions = {}) {
  const load = vi.fn(async () => ({ default: english }));
  const given = { locales: { de: german }, locale: 'de', ...options };
  return { load, translator: createTranslator(given, { english: load }) };
}

test('English is not loaded for what the language has, or English lacks, too', () => {
  const { load, translator } = late();
  expect(translator.message(pwned)).toBe('Deutsch.');
  expect(translator.text('error_prefix')).toBe('Fehler:');
  expect(translator.message(errorOf('brand_new'))).toBe('Fehler.');
  expect(load).not.toHaveBeenCalled();
});

test.each<[string, (translator: ReturnType<typeof createTranslator>) => string, RegExp]>([
  ['an error', (translator) => translator.message(exists), /^You’re already signed in/],
  ['a word', (translator) => translator.text('retry_now'), /try/i],
])('is loaded once for %s that the language lacks', async (_, say, expected) => {
  const { load, translator } = late();
  const listener = vi.fn();
  translator.subscribe(listener);
  expect([say(translator), say(translator)].join()).not.toMatch(expected);
  expect(load).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  expect(say(translator)).toMatch(expected);
  expect(translator.message(pwned)).toBe('Deutsch.');
  translator.message(errorOf('host_invalid'));
  expect(load).toHaveBeenCalledTimes(1);
});

test('is loaded where it is wanted, under the words of the app', async () => {
  const overrides = { en: { errors: { session_exists: 'Ours.' } } };
  const { load, translator } = late({ locale: 'en-GB', overrides });
  expect(translator.message(exists)).toBe('Ours.');
  await translator.ready();
  expect(translator.message(exists)).toBe('Ours.');
  expect(translator.message(pwned)).toMatch(/^This password/);
  expect(load).toHaveBeenCalledTimes(1);
});

test('is asked for again where it did not load, which is logged once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { load, translator } = late();
  load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
  for (const times of [1, 2, 3]) {
    expect(translator.message(exists)).toBe('Fehler.');
    expect(load).toHaveBeenCalledTimes(times);
    await load.mock.results[times - 1]?.value.catch(() => {});
    await Promise.resolve();
    // The same error is remembered until something changes.
    await translator.setLocale(times % 2 ? 'de-AT' : 'de');
  }
  await vi.waitFor(() => expect(translator.message(exists)).toMatch(/^You’re already/));
  expect(warn.mock.calls).toEqual([[expect.stringContaining('messages of en did not load')]]);
  warn.mockRestore();
});
