import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What an app imports, and the other packages that it then needs. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  '.': [],
  './i18next': [],
  './catalog': [],
  './locales': [],
  './testing': [],
  './react': ['react', 'react-i18next'],
  './react/standalone': ['react'],
  './react/lazy': ['react'],
  './react-hook-form': ['react', 'react-hook-form'],
  './tanstack-form': ['@tanstack/react-form', 'react'],
  './formik': ['formik', 'react'],
  './mantine': ['react'],
  './react-native': ['react', 'react-native'],
};

/** What apps have installed. */
const APPS: readonly (readonly string[])[] = [
  [],
  ['i18next'],
  ['react'],
  ['react', 'i18next'],
  ['react', 'i18next', 'react-i18next'],
  ['react', 'react-hook-form', '@tanstack/react-form', 'formik', '@mantine/form'],
];

const { name, peerDependencies, peerDependenciesMeta } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

const folders: string[] = [];
const newFolder = (): string => {
  // Outside the project, so nothing of it is found by chance.
  const folder = mkdtempSync(join(tmpdir(), 'clerk-error-i18n-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, 60_000);

const npm = (folder: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const versionOf = (dependency: string): string =>
  JSON.parse(readFileSync(`node_modules/${dependency}/package.json`, 'utf8')).version;

let tarball: string;
beforeAll(() => {
  const folder = newFolder();
  const file = npm('.', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  tarball = join(folder, file.trim());
}, 60_000);

/** Builds an app that imports an entry. Without `external`, with all that is installed in it. */
async function bundle(folder: string, entry: string, external: string[] = []): Promise<string[]> {
  const file = join(folder, 'app.mjs');
  writeFileSync(file, `export * from '${entry.replace('.', name)}';\n`);
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    outdir: join(folder, 'out'),
    splitting: true,
    metafile: true,
    external,
    logLevel: 'silent',
    absWorkingDir: folder,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const packages = imports.flatMap(({ path, external }) =>
    external ? [path.replace(/\/jsx-runtime$/, '')] : [],
  );
  return [...new Set(packages)].sort();
}

test('the peers are what the entries import, i18next for react-i18next, and the types of Mantine', () => {
  const needed = new Set(Object.values(NEEDS).flat()).add('i18next').add('@mantine/form');
  expect(Object.keys(peerDependencies).sort()).toEqual([...needed].sort());
  for (const peer of needed) expect(peerDependenciesMeta[peer]).toEqual({ optional: true });
});

test.each(Object.entries(NEEDS))('%s imports no other package than %j', async (entry, needs) => {
  // The package finds itself by its own name.
  const folder = mkdtempSync(resolve('node_modules/.peers-'));
  folders.push(folder);
  expect(await bundle(folder, entry, Object.keys(peerDependencies))).toEqual([...needs]);
});

describe.each(APPS.map((peers) => [peers.join(', ') || 'no peer', peers] as const))(
  'installed with %s',
  (_, peers) => {
    const folder = newFolder();
    beforeAll(() => {
      writeFileSync(join(folder, 'package.json'), '{ "private": true }');
      const packages = peers.map((peer) => `${peer}@${versionOf(peer)}`);
      const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
      npm(folder, 'install', ...quiet, tarball, ...packages);
    }, 120_000);

    test.each(Object.entries(NEEDS))('%s', async (entry, needs) => {
      const missing = needs.filter((peer) => !peers.includes(peer));
      if (!missing.length) expect(await bundle(folder, entry)).toEqual([]);
      // A peer that an app needs is named by its bundler.
      else await expect(bundle(folder, entry)).rejects.toThrow(`Could not resolve "${missing[0]}`);
    });
  },
);
