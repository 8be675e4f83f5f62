import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleBody, mentioned } from './exampleCode.ts';
import { type Example, isReact, seenFrom } from './examples.ts';
import { givensOf } from './givensOf.ts';
import type { PublicExport } from './publicExports.ts';

/** The path from the folder of the modules to the repository. */
const ROOT = '../..';

const FORM = `import('${ROOT}/src/entry/react/index.ts').ClerkForm`;

/** Imports of the given names, one line for each module. */
function importLines(code: string, exports: readonly PublicExport[]): string[] {
  const modules = new Map<string, Map<string, string>>();
  const imported = new Set<string>();
  for (const { name, isType, module } of exports) {
    if (imported.has(name) || !mentioned(code, [name]).length) continue;
    imported.add(name);
    const names = modules.get(module) ?? new Map<string, string>();
    modules.set(module, names.set(name, isType ? `type ${name}` : name));
  }
  return [...modules].map(
    ([module, names]) => `import { ${[...names.values()].join(', ')} } from '${ROOT}/${module}';`,
  );
}

/** A module that compiles if and only if an example does. */
function moduleOf(example: Example, exports: readonly PublicExport[]): string {
  const body = exampleBody(example.code);
  const forReact = isReact(example);
  return [
    "import { expect } from 'vitest';",
    ...importLines(body, seenFrom(example, exports)),
    ...givensOf(example).map(
      ([file, names]) =>
        `import { ${mentioned(body, Object.keys(names))} } from '${ROOT}/test/examples/${file}';`,
    ),
    'void expect;',
    forReact
      ? `export function Example({ form }: { readonly form: ${FORM} })`
      : 'export async function example()',
    `{${body}}\n`,
  ].join('\n');
}

/**
 * Compiles all examples at once, under the project's own settings.
 *
 * @param exports what an example may use without importing it.
 * @returns the compiler's complaints by the title of the example.
 * @throws Error for a complaint that is not about an example.
 */
export function typeCheck(
  examples: readonly Example[],
  exports: readonly PublicExport[],
): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.examples-'));
  try {
    const files = examples.map((example, index) => {
      const file = `${index}.tsx`;
      writeFileSync(join(folder, file), moduleOf(example, exports));
      return file;
    });
    const config = {
      extends: `${ROOT}/tsconfig.json`,
      files: [...files, `${ROOT}/src/native/reactNative.d.ts`],
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', folder];
    const { stdout, stderr } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
    const complaints = new Map<string, string>();
    for (const complaint of `${stdout}${stderr}`.split(/\n(?=\S)/).filter((text) => text.trim())) {
      const [, index, text] =
        /\.examples-\w+[\\/](\d+)\.tsx\(\d+,\d+\): (.*)$/s.exec(complaint) ?? [];
      const example = examples[Number(index)];
      if (!example) throw new Error(complaint);
      complaints.set(example.title, `${complaints.get(example.title) ?? ''}${text?.trim()}\n`);
    }
    return complaints;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
