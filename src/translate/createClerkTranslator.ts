import english from '../words/generated/locales/en.ts';
import type { ClerkTranslator, ClerkTranslatorOptions } from './clerkTranslator.ts';
import { createTranslator } from './createTranslator.ts';

/**
 * Makes a translator. English is there at once. Any other language loads as soon as it is wanted:
 * when the translator is made, and when the app changes its language. Messages stay in the previous
 * one until it has arrived.
 *
 * @param options without any, messages are in English. Development logs mistyped keys and tags of
 * `overrides`.
 * @returns the translator. A tag that is malformed, or that no language fits, gives English. If a
 * language does not load, the current one stays.
 *
 * @example
 * const translator = createClerkTranslator({ locales: { de }, locale: 'de' });
 * const { errors } = decodeClerkError({ errors: [{ code: 'form_password_pwned', message: '' }] });
 * translator.message(errors[0]);
 * // 'Dieses Passwort ist in einem Datenleck aufgetaucht. Wählen Sie ein anderes.'
 */
export function createClerkTranslator(options: ClerkTranslatorOptions = {}): ClerkTranslator {
  return createTranslator(options, {
    english,
    loadDeveloperTexts: () => import('../words/generated/developer.ts'),
  });
}
