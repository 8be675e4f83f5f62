import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';

/** Evaluates the files of tests anew, with all modules of ours that they import. */
export type Bundle = (vitest: object) => Readonly<Record<string, () => void>>;

/**
 * Bundles files of tests. Packages stay outside and are loaded once. What is inside begins anew with
 * each call: what a mutant has put into a cache must not outlive it.
 */
export async function bundleTests(root: string, files: readonly string[]): Promise<Bundle> {
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
  const require = createRequire(join(root, 'package.json'));
  const script = new vm.Script(
    `(function (require, module) {${outputFiles[0]?.text}\n; return module.exports; })`,
    { filename: 'tests.cjs' },
  );
  const evaluate = script.runInThisContext() as (
    load: unknown,
    module: object,
  ) => ReturnType<Bundle>;
  return (vitest) => {
    const load = (name: string): unknown => {
      if (name === 'vitest') return vitest;
      // It adds to the `expect` of Vitest, which has it from test/setup.ts.
      if (name === '@testing-library/jest-dom/vitest') return {};
      return require(name);
    };
    return evaluate(load, { exports: {} });
  };
}
