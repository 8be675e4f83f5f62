import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';

/** Evaluates the files of tests anew, each with all modules of ours that it imports. */
export type Bundle = (vitest: object) => Readonly<Record<string, () => void>>;

/**
 * What evaluates bundled tests. Packages are loaded once. What is inside begins anew with each call:
 * what a mutant has put into a cache must not outlive it.
 */
export function evaluator(root: string, bundled: string): Bundle {
  const require = createRequire(join(root, 'package.json'));
  const script = new vm.Script(
    `(function (require, module) {${bundled}\n; return module.exports; })`,
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
