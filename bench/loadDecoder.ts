import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Rewrite, rewriteSources } from './rewriteSources.ts';

/** Decodes what a response's text parses to. */
export type Decode = (input: unknown) => unknown;

/** A decoder of its own, bundled from sources that `rewrite` may change, to compare with the real one. */
export async function loadDecoder(rewrite: Rewrite): Promise<Decode> {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.decoder-'));
  const file = join(folder, 'decode.mjs');
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { decodeClerkError } from './src/decode/decodeClerkError.ts'`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      write: false,
      plugins: [rewriteSources(rewrite)],
    });
    writeFileSync(file, outputFiles[0]?.text ?? '');
    return (await import(pathToFileURL(file).href)).decodeClerkError;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
