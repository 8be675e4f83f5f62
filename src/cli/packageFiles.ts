import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// It is two levels up from both `src/cli` and `dist/cli`.
const root = new URL('../../', import.meta.url);

/** The version of this package. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version;
}

/** The text of `locales/en.json`. Every other language is translated from it. */
export function englishLocaleText(): string {
  return readFileSync(new URL('locales/en.json', root), 'utf8');
}

/** The text of `locales/notes.json`: what translators have to know of the English messages. */
export function translatorNotesText(): string {
  return readFileSync(new URL('locales/notes.json', root), 'utf8');
}

/**
 * The path from a file to the JSON Schema of locale files. Editors complete keys with it. In an app it
 * is in `node_modules`, looked for from the file: this code may run from a cache of npx, or from a
 * folder of pnpm with a version number. Undefined where the package is not installed.
 */
export function schemaPathFrom(file: string): string | undefined {
  const from = dirname(file);
  for (let folder = from, child = ''; folder !== child; child = folder, folder = dirname(folder)) {
    const own = folder === resolve(fileURLToPath(root));
    const home = own ? folder : join(folder, 'node_modules', 'clerk-error-i18n');
    const schema = join(home, 'locales', 'schema.json');
    if (!existsSync(schema)) continue;
    const path = relative(from, schema).split(sep).join('/');
    return path.startsWith('.') ? path : `./${path}`;
  }
  return undefined;
}
