import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { localeTags } from '../../scripts/generate/generateLocales.ts';
import { belongsIn } from '../cli/localeFile/audienceOf.ts';
import { createClerkTranslator, decodeClerkError } from '../entry/index.ts';
import de from './generated/locales/de.ts';
import type { LocaleSource } from './localeMessages.ts';
import { unpackMessages } from './packedMessages.ts';

const json = JSON.parse(readFileSync('locales/de.json', 'utf8'));
const [pwned] = decodeClerkError({ errors: [{ code: 'form_password_pwned', message: '' }] }).errors;
const german = json.errors.form_password_pwned;

afterEach(() => void vi.restoreAllMocks());

test.each(localeTags())('the module of %s is data with what people read', async (tag) => {
  const file = JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8'));
  const keys = Object.keys(file.errors).filter((key) =>
    belongsIn('any', { section: 'errors', key }),
  );
  const { default: packed } = await import(`./generated/locales/${tag}.ts`);
  expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
  const { errors, fields, hints, ui } = unpackMessages(packed);
  expect(errors).toEqual(Object.fromEntries(keys.map((key) => [key, file.errors[key]])));
  expect([fields, hints, ui]).toEqual([file.fields, file.hints, file.ui]);
});

test.each<[string, LocaleSource]>([
  ['a module', de],
  ['a file', json],
  ['a loader of a module', () => import('./generated/locales/de.ts')],
  ['a loader of a file', async () => json],
  ['a loader of what a module holds', async () => de],
  ['a loader of a file as a module', async () => ({ default: json })],
])('a translator takes %s', async (_, source) => {
  const translator = createClerkTranslator({ locales: { de: source }, locale: 'de' });
  await translator.ready();
  expect(translator.message(pwned)).toBe(german);
});

test('errors packed by another list of codes stay in English, and development hears why', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const other = { ...de, codes: 'other' };
  const translator = createClerkTranslator({ locales: { de: other }, locale: 'de' });
  expect(translator.message(pwned)).toBe(createClerkTranslator().message(pwned));
  expect(translator.languageOf(pwned)).toBe('en');
  expect(translator.label('password')).toBe('Passwort');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('another version'));
});
