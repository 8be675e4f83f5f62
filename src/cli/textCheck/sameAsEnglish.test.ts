import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glossaryFor, localeFilesIn } from '../locale/localeFolder.ts';

const allowed = (localeFilesIn('locales') ?? []).flatMap((file) => {
  const glossary = glossaryFor(`locales/${file}`, file.slice(0, -'.json'.length));
  const texts = typeof glossary === 'object' ? glossary.sameAsEnglish : [];
  return texts.map((text) => [file, text] as const);
});

it.each(allowed)('%s still says “%s” as English does', (file, text) => {
  const sections: object[] = Object.values(JSON.parse(readFileSync(`locales/${file}`, 'utf8')));
  expect(sections.flatMap((section) => Object.values(section))).toContain(text);
});
