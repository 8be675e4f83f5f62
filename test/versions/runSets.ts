import { join } from 'node:path';
import { createVitest, type TestModule } from 'vitest/node';
import type { VersionSet } from './versionSets.ts';

/** The result of the tests of one set. */
export interface SetResult {
  readonly passed: number;
  /** What failed, and why. */
  readonly failures: readonly string[];
}

function failuresOf(module: TestModule): string[] {
  const tests = [...module.children.allTests('failed')].map((test) => ({
    name: test.fullName,
    errors: test.result().errors ?? [],
  }));
  return [...tests, { name: '', errors: module.errors() }].flatMap(({ name, errors }) =>
    errors.map(({ message }) => `${module.relativeModuleId} ${name}: ${message}`),
  );
}

function resultOf(modules: readonly TestModule[]): SetResult {
  let passed = 0;
  // These test the matrix, not the library.
  for (const module of modules)
    if (!module.relativeModuleId.endsWith('inUse.suite.ts'))
      passed += [...module.children.allTests('passed')].length;
  return { passed, failures: modules.flatMap(failuresOf) };
}

/** All failures, after the name of the set. */
export const failuresIn = (results: ReadonlyMap<string, SetResult>): readonly string[] =>
  [...results].flatMap(([name, { failures }]) => failures.map((text) => `${name}: ${text}`));

/** Runs the tests of some sets silently. Results are by the name of the set. */
export async function runSets(
  sets: readonly VersionSet[],
): Promise<ReadonlyMap<string, SetResult>> {
  const vitest = await createVitest('test', {
    config: join(import.meta.dirname, 'vitest.config.ts'),
    project: sets.map(({ name }) => name),
    reporters: [{}],
    watch: false,
  });
  try {
    const { testModules, unhandledErrors } = await vitest.start();
    if (unhandledErrors.length) throw new AggregateError(unhandledErrors);
    return new Map(
      sets.map(({ name }) => [
        name,
        resultOf(testModules.filter(({ project }) => project.name === name)),
      ]),
    );
  } finally {
    await vitest.close();
  }
}
