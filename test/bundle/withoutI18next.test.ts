import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** All modules in a bundle of an entry. Nothing is external. */
async function modulesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'out',
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

const isPackage = (module: string): boolean => module.includes('node_modules');

test('the core holds no package, and nothing that i18next needs', async () => {
  const modules = await modulesOf('src/entry/index.ts');
  expect(modules).toContain('src/translate/createClerkTranslator.ts');
  expect(modules.filter((module) => isPackage(module) || module.includes('i18next'))).toEqual([]);
});

test('the words of an i18next come without i18next itself', async () => {
  const modules = await modulesOf('src/entry/i18next.ts');
  expect(modules).toContain('src/i18next/fromI18next.ts');
  expect(modules.filter(isPackage)).toEqual([]);
});

test('one module alone imports react-i18next, and none i18next', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('src', file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test(-d)?\.tsx?$/.test(file));
  const imported = /(?:from|import\()\s*'(?:react-)?i18next/;
  expect(files.filter((file) => imported.test(readFileSync(file, 'utf8')))).toEqual([
    'src/entry/react/binding.ts',
  ]);
});
