import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** One script of an entry, for production. Packages are left outside. */
async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    packages: 'external',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Counts what reads or builds something; a page that shows no error has no use for it. */
const COUNT = `
  const used = [];
  const count = (home, name) => {
    const before = home[name];
    home[name] = new Proxy(before, {
      apply(target, self, list) {
        // A tag may be taken apart.
        if (typeof self !== 'string' || self.length > 100) used.push(name);
        return Reflect.apply(target, self, list);
      },
      construct(target, list) { used.push(name); return Reflect.construct(target, list); },
    });
  };
  for (const name of ['split', 'replaceAll', 'matchAll', 'match']) count(String.prototype, name);
  for (const name of ['parse', 'stringify']) count(JSON, name);
  count(globalThis, 'RegExp');
  for (const name of Object.getOwnPropertyNames(Intl)) count(Intl, name);
`;

const entries = ['index', 'react/index', 'standalone/index', 'lazy/index', 'i18next'];

test.each(entries)('evaluating %s reads no table and makes no pattern', async (entry) => {
  const script = await scriptOf(`src/entry/${entry}.ts`);
  const stub = new Proxy(() => stub, { get: () => stub }) as unknown;
  const used = runInNewContext(`${COUNT}; ${script}; used`, {
    module: { exports: {} },
    require: () => stub,
  });
  expect([...used]).toEqual([]);
});

test('a translator is made without a look at its messages', async () => {
  const script = await scriptOf('src/entry/index.ts');
  const used = runInNewContext(
    `${script}; const made = module.exports.createClerkTranslator; ${COUNT}; made(); used`,
    { module: { exports: {} } },
  );
  expect([...used]).toEqual([]);
});
