import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Bytes of one bundle. */
export interface BundleSize {
  readonly minified: number;
  readonly brotli: number;
}

/** Bytes after Brotli at its highest level, as a CDN serves static files. */
export function brotliSize(text: string | Uint8Array): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}

const hasAnyway = (rooms: RegExp): Plugin => ({
  name: 'rooms',
  setup: ({ onResolve }) =>
    onResolve({ filter: rooms }, () => ({ path: 'clerk-error-i18n', external: true })),
});

/**
 * Bundles a module for browsers, minified.
 *
 * @param source an ES module's text, with imports relative to the project's root.
 * @param external packages that the page has anyway.
 * @param rooms imports of the library's own that the page has anyway.
 */
export async function bundle(
  source: string,
  external: readonly string[] = [],
  rooms?: RegExp,
): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    external: [...external],
    plugins: rooms ? [hasAnyway(rooms)] : [],
    write: false,
    splitting: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}

/** The size of a bundle; see {@link bundle}. */
export async function bundleSize(
  source: string,
  external: readonly string[] = [],
  rooms?: RegExp,
): Promise<BundleSize> {
  const text = await bundle(source, external, rooms);
  return { minified: text.length, brotli: brotliSize(text) };
}

/** The size of one minified module of the library, without what it imports. */
export async function moduleSize(path: string): Promise<BundleSize> {
  const text = await build({
    stdin: { contents: readFileSync(path, 'utf8'), loader: 'ts' },
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const code = text.outputFiles[0]?.text ?? '';
  return { minified: code.length, brotli: brotliSize(code) };
}
