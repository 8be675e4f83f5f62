import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Rewrite, rewriteSources, unchanged } from './rewriteSources.ts';

/**
 * Bundles and imports a module anew, with functions that the engine has not seen before.
 *
 * @param source an ES module's text, with imports relative to the project's root.
 * @param rewrite changes to the library's sources.
 */
export async function loadFresh<Module>(
  source: string,
  rewrite: Rewrite = unchanged,
): Promise<Module> {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.fresh-'));
  const file = join(folder, 'module.mjs');
  try {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      format: 'esm',
      write: false,
      plugins: [rewriteSources(rewrite)],
    });
    writeFileSync(file, outputFiles[0]?.text ?? '');
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
