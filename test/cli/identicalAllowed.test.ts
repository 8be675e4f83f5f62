import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ANY_LANGUAGE, IDENTICAL_ALLOWED } from '../../src/cli/localeCheck/identicalAllowed.ts';

/** All texts in a language, or in any but English. */
function textsOf(language: string): Set<string> {
  const tags = readdirSync('locales')
    .filter((file) => file.endsWith('.json') && file !== 'schema.json' && file !== 'en.json')
    .map((file) => file.slice(0, -'.json'.length))
    .filter((tag) => language === ANY_LANGUAGE || language === new Intl.Locale(tag).language);
  const files = tags.map((tag) => JSON.parse(readFileSync(`locales/${tag}.json`, 'utf8')));
  return new Set(files.flatMap((file) => Object.values<object>(file).flatMap(Object.values)));
}

const allowed = Object.entries(IDENTICAL_ALLOWED).flatMap(([language, texts]) =>
  texts.map((text) => [language, text] as const),
);

it.each(allowed)('%s still says “%s” as English does', (language, text) => {
  expect(textsOf(language)).toContain(text);
});
