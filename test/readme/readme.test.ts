import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicExports } from '../examples/publicExports.ts';

const readme = readFileSync('README.md', 'utf8');

const ENTRIES = {
  'clerk-error-i18n': 'src/entry/index.ts',
  'clerk-error-i18n/react': 'src/entry/react/index.ts',
  'clerk-error-i18n/locales': 'src/words/generated/index.ts',
  'clerk-error-i18n/testing': 'src/testing/index.ts',
};

/** The code of the README; what begins a tag and leaves its content out is closed. */
const blocks = [...readme.matchAll(/^```tsx?\n(.*?)^```/gms)].map(([, code = '']) =>
  code.replace(/\n>\n$/, '\n/>\n'),
);

test('the code of the README compiles', { timeout: 60_000 }, () => {
  expect(blocks.length).toBeGreaterThan(3);
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.readme-'));
  try {
    const files = blocks.map((code, index) => {
      writeFileSync(join(folder, `${index}.tsx`), `${code}\nexport {};\n`);
      return `${index}.tsx`;
    });
    const root = '../..';
    const paths = Object.fromEntries(
      Object.entries(ENTRIES).map(([entry, module]) => [entry, [`${root}/${module}`]]),
    );
    const config = {
      extends: `${root}/tsconfig.json`,
      compilerOptions: { paths },
      files: [...files, `${root}/test/readme/given.d.ts`],
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', folder];
    expect(spawnSync(process.execPath, tsc, { encoding: 'utf8' }).stdout).toBe('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the table of the API names every function and component', () => {
  const api = readme.slice(readme.indexOf('## API'));
  const missing = publicExports().filter(
    ({ name, isType }) => !isType && !api.includes(`\`${name}\``),
  );
  expect(missing.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
});
