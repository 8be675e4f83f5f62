import { readFileSync } from 'node:fs';

// The same two levels up from `src/cli` and from `dist/cli`.
const root = new URL('../../', import.meta.url);

/** The version of this package. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version;
}

/** The text of `locales/en.json`, from which every other language is translated. */
export function englishLocaleText(): string {
  return readFileSync(new URL('locales/en.json', root), 'utf8');
}
