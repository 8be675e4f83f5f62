import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Packs the library as `npm publish` would, to where the examples depend on it. Needs `npm run build`. */
export function pack(): void {
  const folder = join(import.meta.dirname, '.packed');
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const tarball = execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim();
  // Without its version, so that a release changes no example.
  renameSync(join(folder, tarball), join(folder, 'clerk-error-i18n.tgz'));
}

/** Vitest packs once, before all tests. */
export const setup = pack;

/** Installs an example by its lock file. */
export function install(name: string): void {
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', args, { cwd: join(import.meta.dirname, name), stdio: 'inherit' });
}
