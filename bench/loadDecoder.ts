import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Decodes what a response's text parses to. */
export type Decode = (input: unknown) => unknown;

/** Changes the source of one of the decoder's files; undefined leaves it. */
export type Rewrite = (file: string, source: string) => string | undefined;

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
      plugins: [
        {
          name: 'rewrite',
          setup: ({ onLoad }) =>
            onLoad({ filter: /\.ts$/ }, ({ path }) => {
              const source = readFileSync(path, 'utf8');
              return { loader: 'ts', contents: rewrite(basename(path), source) ?? source };
            }),
        },
      ],
    });
    writeFileSync(file, outputFiles[0]?.text ?? '');
    return (await import(pathToFileURL(file).href)).decodeClerkError;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
