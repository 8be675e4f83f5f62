import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What an app may import from. */
export interface EntryPoint {
  /** Such as `clerk-error-i18n/react`. */
  readonly name: string;
  /** Its address below `/api/`, such as `react`. */
  readonly slug: string;
  /** Its module. */
  readonly path: string;
}

/** The folder of the package. The site is always started in its own folder, below that one. */
export const root = fileURLToPath(new URL('../', `file://${process.cwd()}/`));

const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  name: string;
  exports: Record<string, { types?: string }>;
};

/** Every entry of the package that has names to import. */
export const entryPoints: readonly EntryPoint[] = Object.entries(exports).flatMap(
  ([path, { types = '' }]) => {
    if (path.includes('*') || !types.endsWith('.d.ts') || types.endsWith('.css.d.ts')) return [];
    const module = types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts');
    const slug = path.replace(/^\.\/?/, '').replaceAll('/', '-') || 'core';
    return [{ name: name + path.slice(1), slug, path: root + module }];
  },
);
