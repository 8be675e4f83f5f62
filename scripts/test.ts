import { spawnSync } from 'node:child_process';
import { findChromium } from './findChromium.ts';

// `npm test`: builds, which generates first, checks the types, then runs every project; without a
// Chromium, all but those that need one. Arguments go to vitest.
const BROWSER_PROJECTS = ['browser', 'storybook'];

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const filters = process.argv.slice(2);
const chromium = findChromium();
if (!chromium) {
  console.log(
    'No Chromium found (CHROMIUM_PATH, Chromium, Chrome, Playwright): browser tests are skipped.',
  );
  if (process.env.REQUIRE_CHROMIUM) process.exit(1);
}

// The bundle tests use the package as it is published.
run('npm', ['run', '--silent', 'build']);
run('npx', ['tsc', '-p', '.']);
run('npx', [
  'vitest',
  'run',
  ...(chromium ? [] : BROWSER_PROJECTS.map((name) => `--project=!${name}`)),
  ...filters,
]);
