import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { type Plugin, build as vite } from 'vite';

/** Bytes after Brotli at level 11, its highest, as files are that were compressed when they were built. */
export function brotliSize(text: string | Uint8Array): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

/** There is no such file: where its imports are looked up from. */
const ENTRY = join(process.cwd(), 'entry.ts');

const entry = (source: string, own?: RegExp): Plugin => ({
  name: 'entry',
  enforce: 'pre',
  resolveId: (id) => {
    if (id === ENTRY) return id;
    return own?.test(id) ? { id: 'clerk-error-i18n', external: true } : undefined;
  },
  // What a page loads later stays outside, which one file without chunks would take in.
  resolveDynamicImport: (id) => (typeof id === 'string' ? { id, external: true } : undefined),
  load: (id) => (id === ENTRY ? source : undefined),
});

/**
 * Bundles a module for browsers, minified, without what it imports dynamically. With Vite, which
 * imports each package once; esbuild does so file by file.
 *
 * @param source an ES module's text, with imports relative to the project's root.
 * @param external packages that the page has anyway.
 * @param own imports of the library's own that the page has anyway.
 */
export async function bundle(
  source: string,
  external: readonly string[] = [],
  own?: RegExp,
): Promise<string> {
  const result = await vite({
    configFile: false,
    logLevel: 'error',
    // Also where tests, which are no production, measure.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [entry(source, own)],
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['es'] },
      rolldownOptions: { external: [...external], output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const text = output?.output[0].code ?? '';
  const { code } = await transform(text, { minify: true, charset: 'utf8', format: 'esm' });
  return code;
}

/** The bytes of a bundle after Brotli; see {@link bundle}. */
export async function bundleSize(
  source: string,
  external: readonly string[] = [],
  own?: RegExp,
): Promise<number> {
  return brotliSize(await bundle(source, external, own));
}

/** The bytes of one minified module of the library after Brotli, without what it imports. */
export async function moduleSize(path: string): Promise<number> {
  const { code } = await transform(readFileSync(path, 'utf8'), {
    loader: 'ts',
    minify: true,
    charset: 'utf8',
    format: 'esm',
  });
  return brotliSize(code);
}
