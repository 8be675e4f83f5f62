import { build } from 'esbuild';

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
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
