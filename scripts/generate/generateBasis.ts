import { readFileSync } from 'node:fs';
import { basisFor } from '../../src/cli/locale/localeFolder.ts';
import { updateBasis } from '../../src/cli/localeFile/basis.ts';
import { readEnglish } from '../../src/cli/localeFile/englishMessages.ts';
import { parseLocaleFile } from '../../src/cli/localeFile/localeFile.ts';
import { localeTags } from './generateLocales.ts';

/** The files of `locales/basis`: from which English text each message was translated. */
export function generateBasis(): Map<string, string> {
  const english = readEnglish(readFileSync('locales/en.json', 'utf8'));
  const tags = localeTags().filter((tag) => tag !== 'en');
  return new Map(
    tags.map((tag) => {
      const path = `locales/${tag}.json`;
      const file = parseLocaleFile(path, tag, readFileSync(path, 'utf8'));
      const basis = updateBasis(basisFor(path, tag) ?? {}, file, english);
      return [`${tag}.json`, `${JSON.stringify(basis, null, 1)}\n`];
    }),
  );
}
