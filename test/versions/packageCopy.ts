import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** One copy of a package. */
export interface PackageCopy {
  readonly folder: string;
  readonly version: string;
  /** What a bundler would load for a bare import. */
  readonly entry: string;
  /** The package to fetch where it is not installed. */
  readonly fetchedAs?: string;
}

/**
 * The copy that a module in a folder of this one gets. Read from the disk, because not every
 * package lets its `package.json` be imported.
 */
export function findCopy(name: string, folderOfModule = '.'): PackageCopy {
  const from = join(import.meta.dirname, folderOfModule, 'package.json');
  const parents = createRequire(from).resolve.paths(name) ?? [];
  const folder = parents.map((parent) => join(parent, name)).find((path) => existsSync(path));
  if (!folder) throw new Error(`${name} is not installed. Run \`npm install\`.`);
  const { version, main, module } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { version: string; main?: string; module?: string };
  return { folder, version, entry: join(folder, module ?? main ?? 'index.js') };
}
