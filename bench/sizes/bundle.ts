import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { build, type InlineConfig, type Plugin } from 'vite';

/** Bytes after Brotli at level 11, the highest. Servers compress built files this way. */
export function brotliSize(text: string): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

/** No such file exists. Its imports are looked up from the project's root. */
const ENTRY = join(process.cwd(), 'entry.tsx');

const NAME = 'clerk-error-i18n';

/** The source of one of the package's entries. So no benchmark needs to know where files are. */
function sourceOf(id: string): string {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const built: string = exports[`.${id.slice(NAME.length)}`].default;
  return join(process.cwd(), built.replace('dist', 'src').replace(/\.js$/, '.ts'));
}

const entry = (source: string): Plugin => ({
  name: 'entry',
  enforce: 'pre',
  resolveId(id) {
    if (id === ENTRY) return id;
    return id === NAME || id.startsWith(`${NAME}/`) ? sourceOf(id) : undefined;
  },
  load: (id) => (id === ENTRY ? source : undefined),
});

/** One file of a build, minified. */
export interface Chunk {
  readonly file: string;
  readonly code: string;
  /** The files that load together with this one. */
  readonly imports: readonly string[];
  readonly isEntry: boolean;
}

/** How a module is built. */
export interface BuildOptions {
  /** Packages that the page has anyway. */
  readonly external?: readonly string[];
  /** Modules to take in place of others. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** Modules for a file of their own, whose name begins with “apart”. */
  readonly apart?: RegExp;
}

/**
 * Builds a module for production, as an app does with Vite.
 *
 * @param source an ES module's text. It imports the library by its name, and files from the root.
 */
export async function chunksOf(
  source: string,
  { external = [], replaced = {}, apart }: BuildOptions = {},
): Promise<readonly Chunk[]> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    // Vite would take both from the environment, which may be that of a test.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: replaced },
    plugins: [entry(source)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        external: [...external],
        ...(apart && { output: { codeSplitting: { groups: [{ name: 'apart', test: apart }] } } }),
        // A page exports nothing, so the bundler would drop everything.
        preserveEntrySignatures: 'strict',
      },
    },
  };
  const result = await build(config);
  const { output } = [result].flat()[0] as { output: readonly { type: string }[] };
  const chunks = output.filter(({ type }) => type === 'chunk') as unknown as readonly (Omit<
    Chunk,
    'file'
  > & { fileName: string })[];
  return Promise.all(
    chunks.map(async ({ fileName, ...chunk }) => {
      const { code } = await transform(chunk.code, {
        minify: true,
        charset: 'utf8',
        format: 'esm',
      });
      return { ...chunk, file: fileName, code };
    }),
  );
}

/** Some files and all that load at once with them, without what they load later. */
export function loadedWith(chunks: readonly Chunk[], first: readonly Chunk[]): readonly Chunk[] {
  const loaded = new Set(first);
  for (const { imports } of loaded)
    for (const chunk of chunks) if (imports.includes(chunk.file)) loaded.add(chunk);
  return [...loaded];
}

/** The bytes of some files after Brotli, each by itself. */
export const bytesOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((bytes, { code }) => bytes + brotliSize(code), 0);

/** The bytes that a module loads at once; see {@link chunksOf}. */
export async function loadedSize(
  source: string,
  external: readonly string[] = [],
): Promise<number> {
  const chunks = await chunksOf(source, { external });
  const first = chunks.filter(({ isEntry }) => isEntry);
  return bytesOf(loadedWith(chunks, first));
}

/** The bytes of one minified module after Brotli, without what it imports. */
export async function moduleSize(source: string): Promise<number> {
  const { code } = await transform(source, {
    loader: 'ts',
    minify: true,
    charset: 'utf8',
    format: 'esm',
  });
  return brotliSize(code);
}
