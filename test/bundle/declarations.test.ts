import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** What an app can import that has types. */
function entries(): string[] {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries<{ types?: string }>(exports)
    .filter(([, { types }]) => types)
    .map(([path]) => posix.join(name, path.replace('*', 'de')));
}

/** The strictest settings of an app. It also checks the declarations of what it imports. */
const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'nodenext',
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

test('the emitted declarations compile where an app checks those of its packages', () => {
  // Inside the project, so that the package finds itself by its own name.
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.declarations-'));
  try {
    const imports = entries().map((entry) => `import '${entry}';\n`);
    expect(imports.length).toBeGreaterThan(5);
    writeFileSync(join(folder, 'app.mts'), imports.join(''));
    // The types of react-native are too large to install here: test/native has them.
    const files = ['app.mts', '../../src/native/reactNative.d.ts'];
    const config = { compilerOptions, files };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', folder];
    const { stdout, stderr } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toBe('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
