import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type DocComment, declarationAt, docComment } from './docComment.ts';

/** One name that the package exports. */
export interface PublicExport {
  /** What an app imports it from, such as `clerk-error-i18n/react`. */
  readonly entry: string;
  readonly name: string;
  /** True for an interface or a type, which is not there at run time. */
  readonly isType: boolean;
  /** The module of the entry point, from the root of the repository. */
  readonly module: string;
  readonly doc: DocComment | undefined;
}

const REEXPORT = /^export (type )?\{([^}]*)\} from '([^']+)';/gm;
const DECLARATION =
  /^export (?:declare )?(?:async )?(function|const|class|enum|interface|type) (\w+)/gm;

/** The sources of the entry points in `package.json`, by the name that an app imports. */
function entryPoints(): [entry: string, module: string][] {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries<{ types?: string }>(exports).flatMap(([path, { types }]) => {
    // A style sheet has types, because compilers look for them, but no exports.
    if (types?.endsWith('.css.d.ts')) return [];
    // The module of a language is data alone.
    if (path.includes('*')) return [];
    const module = types?.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts');
    return module ? [[posix.join(name, path), module] as [string, string]] : [];
  });
}

/** The names that a module exports: where each is declared, and whether it is only a type. */
function exportsOf(module: string): { name: string; isType: boolean; declaredIn: string }[] {
  const source = readFileSync(module, 'utf8');
  const reexported = [...source.matchAll(REEXPORT)].flatMap(([, type, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => ({
        name: name.replace(/^type /, ''),
        isType: Boolean(type) || name.startsWith('type '),
        declaredIn: posix.join(posix.dirname(module), from),
      })),
  );
  const declared = [...source.matchAll(DECLARATION)].map(([, keyword = '', name = '']) => ({
    name,
    isType: keyword === 'interface' || keyword === 'type',
    declaredIn: module,
  }));
  return [...reexported, ...declared];
}

/**
 * Every public export with its documentation; a name that several entry points share once.
 *
 * @throws Error for a name whose declaration is not found.
 */
export function publicExports(): PublicExport[] {
  const found = new Map<string, PublicExport>();
  for (const [entry, module] of entryPoints())
    for (const { name, isType, declaredIn } of exportsOf(module)) {
      const source = readFileSync(declaredIn, 'utf8');
      if (declarationAt(source, name) < 0)
        throw new Error(`${entry}: no declaration of ${name} in ${declaredIn}`);
      const key = `${declaredIn} ${name}`;
      if (!found.has(key))
        found.set(key, { entry, name, isType, module, doc: docComment(source, name) });
    }
  return [...found.values()];
}
