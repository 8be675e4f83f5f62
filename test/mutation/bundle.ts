import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** In a bundle, a module does not know where it stands. */
const places: Plugin = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:src|test)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', place), loader: 'ts' };
    });
  },
};

/**
 * Bundles files of tests. Packages stay outside. `require` of what comes out, a list of functions by
 * file, evaluates a file with all modules of ours that it imports.
 */
export async function bundleTests(root: string, files: readonly string[]): Promise<string> {
  const entries = files.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`);
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = { ${entries.join(', ')} };`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    alias: { 'react-native': 'react-native-web' },
    loader: { '.css': 'empty' },
    plugins: [places],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
