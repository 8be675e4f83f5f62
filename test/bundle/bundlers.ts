import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** The files that a bundler wrote, by name. */
export type Output = ReadonlyMap<string, string>;

/** Bundles an ES module that uses the built package, as an app does. */
export type Bundler = (source: string) => Promise<Output>;

export const EXTERNAL = ['react', 'react/jsx-runtime', 'react-dom'];

/** Calls a bundler with a module in a file of its own, and reads what it wrote. */
export async function inFolder(
  source: string,
  run: (entry: string, out: string) => Promise<unknown>,
) {
  // Inside the project, so that the package finds itself by its own name.
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.bundle-'));
  try {
    const entry = join(folder, 'entry.mjs');
    const out = join(folder, 'out');
    writeFileSync(entry, source);
    await run(entry, out);
    const files = readdirSync(out, { recursive: true, withFileTypes: true });
    return new Map(
      files
        .filter((file) => file.isFile() && /\.m?js$/.test(file.name))
        .map((file) => [file.name, readFileSync(join(file.parentPath, file.name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Three bundlers that build an app for production, with React left outside. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  esbuild: (source) =>
    inFolder(source, (entry, outdir) =>
      esbuild({
        entryPoints: [entry],
        outdir,
        bundle: true,
        minify: true,
        splitting: true,
        format: 'esm',
        external: EXTERNAL,
        logLevel: 'error',
      }),
    ),
  vite: (source) =>
    inFolder(source, (entry, outDir) =>
      vite({
        configFile: false,
        logLevel: 'error',
        // Vite takes it from the environment, and here that is the environment of a test.
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir,
          emptyOutDir: true,
          rolldownOptions: {
            input: entry,
            external: EXTERNAL,
            // A page exports nothing, so the bundler would drop everything.
            preserveEntrySignatures: 'strict',
          },
        },
      }),
    ),
  webpack: (source) =>
    inFolder(
      source,
      (entry, path) =>
        new Promise<void>((resolve, reject) => {
          webpack(
            {
              mode: 'production',
              entry,
              output: { path, filename: 'entry.mjs', module: true, library: { type: 'module' } },
              experiments: { outputModule: true },
              externals: EXTERNAL,
              externalsType: 'module',
              performance: false,
            },
            (error, stats) => {
              if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
              else resolve();
            },
          );
        }),
    ),
};
