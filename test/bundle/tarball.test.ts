import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

/** The paths of what `npm publish` would send. */
function published(): Set<string> {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const out = execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [pack] = Object.values<{ files: { path: string }[] }>(JSON.parse(out));
  return new Set(pack?.files.map(({ path }) => path));
}

/**
 * What a page links to beside itself, from the root of the package. Pictures do not count: people look
 * at them in the repository, and an app would download them with every install.
 */
const linksOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/(?<!!)\[[^\]]*\]\((?!https?:|#)([^)#]+)/g)].map(
    ([, path = '']) => posix.join(posix.dirname(page), path),
  );

it('the tarball holds what its pages link to', () => {
  const files = published();
  const pages = [...files].filter((path) => path.endsWith('.md'));
  const links = new Set(pages.flatMap(linksOf));
  expect(links).toContain('docs/servers.md');
  expect([...links].filter((path) => !files.has(path))).toEqual([]);
}, 30_000);

it('the tarball holds no picture', () => {
  expect([...published()].filter((path) => /\.(?:png|jpe?g|gif|webp|svg)$/.test(path))).toEqual([]);
}, 30_000);

it('the tarball holds the built library, its messages and its pages, and no source, test or secret', () => {
  const known =
    /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md|docs\/[\w-]+\.md|locales\/[\w-]+\.json|locales\/style\/[\w-]+\.md|dist\/[\w/-]+\.(?:js|d\.ts|css|css\.d\.ts))$/;
  const files = [...published()];
  expect(files).toContain('dist/entry/index.js');
  expect(files).toContain('LICENSE');
  expect(files.filter((path) => !known.test(path) || /\.test(?:-d)?\./.test(path))).toEqual([]);
}, 30_000);

it('the package runs nothing when it is installed', () => {
  const { scripts, gypfile } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const hook of ['preinstall', 'install', 'postinstall'])
    expect(scripts).not.toHaveProperty(hook);
  expect(gypfile).toBeUndefined();
  expect([...published()]).not.toContain('binding.gyp');
}, 30_000);

it('only the CLI imports a dependency', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(dependencies)).toEqual(['commander']);
  const modules = [...published()].filter((path) => /^dist\/.*\.js$/.test(path));
  const users = modules.filter((path) => /from ['"]commander['"]/.test(readFileSync(path, 'utf8')));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((path) => !path.startsWith('dist/cli/'))).toEqual([]);
}, 30_000);
