import { build, type Metafile } from 'esbuild';
import { brotliSize } from './bundleSize.ts';
import type { Group } from './report.ts';

function loadedWith(
  outputs: Metafile['outputs'],
  path: string,
  into = new Set<string>(),
): Set<string> {
  into.add(path);
  for (const { path: next, kind } of outputs[path]?.imports ?? [])
    if (kind === 'import-statement' && !into.has(next)) loadedWith(outputs, next, into);
  return into;
}

/** What a page still has to load before it shows its first message in another language. */
export async function firstMessageGroup(tag: string): Promise<Group> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `export * from './src/entry/react/index.ts'`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    splitting: true,
    format: 'esm',
    outdir: 'out',
    entryNames: 'page',
    external: ['react', 'react-i18next', 'i18next'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const outputs = metafile.outputs;
  const page = loadedWith(outputs, 'out/page.js');
  const chunk = Object.keys(outputs).find(
    (path) => outputs[path]?.entryPoint === `src/words/generated/${tag}.ts`,
  );
  const needed = [...loadedWith(outputs, chunk as string)].filter((path) => !page.has(path));
  const bytes = outputFiles
    .filter(({ path }) => needed.some((name) => path.endsWith(name.replace('out/', '/'))))
    .reduce((sum, { contents }) => sum + brotliSize(contents), 0);
  return {
    title: 'First message in another language',
    about: `What a page with English loads before it shows its first message in \`${tag}\`, bundled by esbuild; a test holds Vite and webpack to the same. To preload it, call \`clerkLocales.${tag}()\` early.`,
    rows: [
      {
        what: 'requests',
        value: needed.length,
        unit: 'count',
        reach: 1,
        note: 'no chunk waits for another',
      },
      { what: 'bytes', value: bytes, unit: 'bytes', note: 'after Brotli' },
    ],
  };
}
