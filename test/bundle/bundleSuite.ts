import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { localeTags } from '../../scripts/generate/generateLocales.ts';
import type { Bundler, Output } from './bundlers.ts';

const DECODE = `export { decodeClerkError } from 'clerk-error-i18n';`;

const TWO_LANGUAGES = `
import { createClerkTranslator } from 'clerk-error-i18n';
export const translator = createClerkTranslator({
  locales: { de: () => import('clerk-error-i18n/locales/de.json') },
});`;

const ONE_MODULE = `
import { createClerkTranslator } from 'clerk-error-i18n';
import de from 'clerk-error-i18n/locales/de';
export const translator = createClerkTranslator({ locales: { de }, locale: 'de' });`;

const REACT = `export { useClerkError, FieldError } from 'clerk-error-i18n/react';`;

const STANDALONE = `
export * from 'clerk-error-i18n/react/standalone';
export { default as de } from 'clerk-error-i18n/locales/de';`;

const tags = localeTags();

/** A message in each language; no two have the same. */
const messages = new Map(
  tags.map((tag) => {
    const { errors } = JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8'));
    return [tag, errors.form_password_pwned as string];
  }),
);

const textOf = (tag: string): string => messages.get(tag) as string;

const developerText: string = JSON.parse(readFileSync('locales/en.json', 'utf8')).errors
  .host_invalid;

/** How a module is imported, in every way that a bundler may write it. */
const REACT_IMPORT =
  /(?:\bfrom|\bimport|\(|=)\s*["'`](?:react|react-dom|react-i18next)(?:\/[\w-]+)*["'`]/;

// Some bundlers escape what is not ASCII, as `\xe4` or `\u00e4`.
const unescapeText = (code: string): string =>
  code.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]+)\})/gi, (_, ...digits) =>
    String.fromCodePoint(Number.parseInt(digits.slice(0, 3).find(Boolean), 16)),
  );

const readAll = (output: Output): Output =>
  new Map([...output].map(([name, code]) => [name, unescapeText(code)]));

const entryOf = (output: Output): string =>
  [...output].find(([name]) => name.startsWith('entry'))?.[1] ?? '';
const all = (output: Output): string => [...output.values()].join('\n');

/** The languages that a piece of code holds. */
const languagesIn = (code: string): string[] => tags.filter((tag) => code.includes(textOf(tag)));

/** What each bundler must make of the package. */
export function describeBundler(name: string, bundle: Bundler): void {
  describe(name, () => {
    let decode: Output;
    let two: Output;
    let one: Output;
    let react: Output;
    beforeAll(async () => {
      decode = readAll(await bundle(DECODE));
      two = readAll(await bundle(TWO_LANGUAGES));
      one = readAll(await bundle(ONE_MODULE));
      react = readAll(await bundle(REACT));
    }, 60_000);

    test('a page that only decodes has no i18next, no React and no messages', () => {
      const code = all(decode);
      // The table writes codes in words.
      expect(code).toContain('form password pwned');
      expect(code).not.toMatch(/i18next|languageChanged|jsx/);
      expect(code).not.toMatch(REACT_IMPORT);
      // Proves that the pattern finds React where it is.
      expect(all(react)).toMatch(REACT_IMPORT);
      expect(languagesIn(code)).toEqual([]);
      // esbuild also writes what unused code would load.
      expect(entryOf(decode)).not.toMatch(/\bimport\b/);
    });

    test('a page in production holds nothing that only development says', () => {
      expect(/Did you mean|fit none of|is not shown/.test(all(two))).toBe(false);
    });

    test('a page with two languages has no third, and the second in a chunk of its own', () => {
      expect(languagesIn(entryOf(two))).toEqual(['en']);
      expect(languagesIn(all(two)).sort()).toEqual(['de', 'en']);
    });

    test('a language can be a part of the page', () => {
      expect(languagesIn(entryOf(one)).sort()).toEqual(['de', 'en']);
    });

    test('the texts for developers load only where they are wanted', () => {
      expect(all(one)).toContain(developerText);
      for (const output of [one, two, react]) expect(entryOf(output)).not.toContain(developerText);
    });

    test('React without configuration loads English, and each other language only when wanted', () => {
      const chunks = [...react.values()].filter((code) => code !== entryOf(react));
      const found = chunks.map(languagesIn).filter((languages) => languages.length);
      const others = tags.filter((tag) => tag !== 'en');
      expect(languagesIn(entryOf(react))).toEqual(['en']);
      expect(found.sort()).toEqual(others.map((tag) => [tag]).sort());
    });

    test('React without i18next has nothing of it, and no language that the app does not give', async () => {
      const output = readAll(await bundle(STANDALONE));
      expect(all(output)).toMatch(REACT_IMPORT);
      expect(all(output)).not.toMatch(/i18next|languageChanged/);
      expect(languagesIn(all(output)).sort()).toEqual(['de', 'en']);
      // Proves that the pattern finds i18next where it is.
      expect(all(react)).toMatch(/i18next|languageChanged/);
    }, 60_000);

    test('the chunk of a language waits for no other that the page does not have', () => {
      const importsOf = (code: string): string[] =>
        [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`](?:\.{1,2}\/)*([^"'`]+)["'`]/g)].map(
          ([, name]) => name as string,
        );
      const loaded = new Set(['entry', ...importsOf(entryOf(react))]);
      for (const code of react.values())
        if (languagesIn(code).length === 1 && code !== entryOf(react))
          for (const name of importsOf(code))
            expect([...loaded].some((one) => name.includes(one))).toBe(true);
    });
  });
}
