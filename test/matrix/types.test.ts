import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { typescripts } from './toolVersions.ts';

const folder = join(import.meta.dirname, '.build');

/** The strictest settings of an app. They also check the declarations of what it imports. */
const strictest = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};

const react18 = '../node_modules/@types/react-18';

/** How apps find their packages, and the React that they have. */
const settings = {
  'nodenext, React 19': { ...strictest, module: 'nodenext' },
  'bundler, React 18': {
    ...strictest,
    module: 'esnext',
    moduleResolution: 'bundler',
    paths: { react: [react18], 'react/*': [`${react18}/*`] },
  },
};

function compile(typescript: string, config: string): Promise<string> {
  const args = [join(typescript, 'bin/tsc'), '--pretty', 'false', '-p', config];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: import.meta.dirname }, (error, stdout, stderr) =>
      resolve(error && !stdout ? `${error.message}${stderr}` : stdout),
    );
  });
}

/** What the compiler says of the app and of the package; other packages have faults of their own. */
const faultsIn = (output: string): string[] =>
  output
    .split('\n')
    .filter((line) => /error/i.test(line))
    .filter((line) => !/^(?:\.\.\/)*node_modules\/(?!clerk-error-i18n\/)/.test(line));

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const files = ['../app/core.ts', '../app/forms.tsx', '../../../src/native/reactNative.d.ts'];
  for (const [name, compilerOptions] of Object.entries(settings))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files }));
});

describe.each(Object.keys(settings))('with %s, the published types compile', (name) => {
  test.concurrent.each(typescripts)('in $title', async ({ folder: typescript }) => {
    expect(faultsIn(await compile(typescript, join(folder, `${name}.json`)))).toEqual([]);
  });
});

test('a fault of the package is seen, and one of another is not', () => {
  const fault = 'dist/x.d.ts(1,1): error TS1: no';
  expect(faultsIn(`node_modules/clerk-error-i18n/${fault}`)).toHaveLength(1);
  expect(faultsIn(`../../node_modules/formik/${fault}`)).toEqual([]);
  expect(faultsIn('error TS5083: Cannot read file')).toHaveLength(1);
});
