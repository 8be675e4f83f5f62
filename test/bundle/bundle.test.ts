import { beforeAll, describe, expect, test } from 'vitest';
import { bundlers, type Output } from './bundlers.ts';

const DECODE = `export { decodeClerkError } from 'clerk-error-i18n';`;

const TWO_LANGUAGES = `
import { createClerkTranslator } from 'clerk-error-i18n';
export const translator = createClerkTranslator({
  locales: { de: () => import('clerk-error-i18n/locales/de.json') },
});`;

const REACT = `export { useClerkError, FieldError } from 'clerk-error-i18n/react';`;

/** A piece of each locale's own text. */
const TEXT = {
  en: 'has appeared in a data breach',
  de: 'Datenleck',
  pl: 'wycieku danych',
  ja: 'パスワード',
};

const entryOf = (output: Output): string =>
  [...output].find(([name]) => name.startsWith('entry'))?.[1] ?? '';
const all = (output: Output): string => [...output.values()].join('\n');

describe.each(Object.entries(bundlers))('%s', (_, bundle) => {
  let decode: Output;
  let two: Output;
  let react: Output;
  beforeAll(async () => {
    decode = await bundle(DECODE);
    two = await bundle(TWO_LANGUAGES);
    react = await bundle(REACT);
  }, 60_000);

  test('a page that only decodes has no i18next, no React and no messages', () => {
    const code = all(decode);
    expect(code).toContain('form_password_pwned');
    expect(code).not.toMatch(/i18next|languageChanged|jsx/);
    for (const text of Object.values(TEXT)) expect(code).not.toContain(text);
    expect(decode.size).toBe(1);
  });

  test('a page with two languages has no third, and the second in a chunk of its own', () => {
    expect(entryOf(two)).toContain(TEXT.en);
    expect(entryOf(two)).not.toContain(TEXT.de);
    expect(all(two)).toContain(TEXT.de);
    expect(all(two)).not.toContain(TEXT.pl);
    expect(all(two)).not.toContain(TEXT.ja);
  });

  test('React without configuration loads English, and each other language only when wanted', () => {
    expect(entryOf(react)).not.toContain(TEXT.pl);
    const polish = [...react].filter(([, code]) => code.includes(TEXT.pl));
    expect(polish).toHaveLength(1);
    expect(polish[0]?.[1]).not.toContain(TEXT.de);
  });
});
