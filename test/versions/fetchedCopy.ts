import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackageCopy } from './packageCopy.ts';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/tested-versions');

/** A copy that is no devDependency. It exists only where the table of versions was made. */
export function fetchedCopy(name: string, version: string, entry: string): PackageCopy {
  const folder = join(CACHE, `${name}-${version}`.replace('/', '-'), 'package');
  return { folder, version, entry: join(folder, entry), fetchedAs: `${name}@${version}` };
}

/** Gets such a copy from the registry, without its dependencies. */
export function fetchCopy({ folder, fetchedAs }: PackageCopy): void {
  if (!fetchedAs || existsSync(folder)) return;
  const cwd = dirname(folder);
  mkdirSync(cwd, { recursive: true });
  const run = (command: string, args: readonly string[]): string =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    }).trim();
  run('tar', ['-xf', run('npm', ['pack', fetchedAs, '--silent'])]);
}
