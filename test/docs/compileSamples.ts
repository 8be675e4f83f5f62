import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The modules behind what an app imports. */
const ENTRIES = Object.fromEntries(
  Object.entries<{ types?: string }>(exports).flatMap(([path, { types }]) => {
    const module = types?.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts');
    return module && !types?.endsWith('.css.d.ts')
      ? [[path.replace(/^\./, name), [`../../${module}`]]]
      : [];
  }),
);

/**
 * Compiles samples of code as an app would, each as a module of its own.
 *
 * @param samples code by a name that can be that of a file, without its ending.
 * @param given files that declare the names that samples use without declaring them.
 * @returns what the compiler says; empty when all is well.
 */
export function compileSamples(
  samples: Iterable<readonly [name: string, code: string]>,
  given: readonly string[],
): string {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.docs-'));
  try {
    const files: string[] = [];
    for (const [sample, code] of samples) {
      files.push(`${sample}.tsx`);
      writeFileSync(join(folder, `${sample}.tsx`), `${code}\nexport {};\n`);
    }
    const root = '../..';
    const config = {
      extends: `${root}/tsconfig.json`,
      compilerOptions: { paths: ENTRIES },
      files: [...files, ...given.map((path) => `${root}/${path}`)],
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', folder];
    return spawnSync(process.execPath, tsc, { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
