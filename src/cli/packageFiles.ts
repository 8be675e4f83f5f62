import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/**
 * The path from a file to the JSON Schema of locale files, with which editors complete its keys: in
 * this repository its own, in an app that of the package in `node_modules`. Not simply the one that
 * belongs to this code, which may stand in a cache of npx or under a version number of pnpm.
 * Undefined where the package is not installed.
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
