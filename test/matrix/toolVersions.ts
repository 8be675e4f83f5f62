import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchedCopy } from '../versions/fetchedCopy.ts';
import type { PackageCopy } from '../versions/packageCopy.ts';

/** One tool of an app in one version. */
export interface Tool {
  /** Its name and its version, such as `TypeScript 5.4.5`. */
  readonly title: string;
  /** The folder of its package. */
  readonly folder: string;
}

const root = join(import.meta.dirname, '../..');

/** The tool that a lock file names. Its folder is there once the lock file is installed. */
function locked(tool: string, name: string, project = import.meta.dirname): Tool {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly version: string }>>;
  };
  const path = `node_modules/${name}`;
  const version = packages[path]?.version;
  if (!version) throw new Error(`The lock file of ${project} has no ${name}.`);
  return { title: `${tool} ${version}`, folder: join(project, path) };
}

/** The compilers that check the published types. */
export const typescripts: readonly Tool[] = [
  ...['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0'].map((version) =>
    locked('TypeScript', `typescript-${version}`),
  ),
  locked('TypeScript', 'typescript', root),
];

export const rollup = locked('Rollup', 'rollup');
export const olderVites: readonly Tool[] = [locked('Vite', 'vite-6'), locked('Vite', 'vite-7')];

/** The bundlers of `test/bundle`, and Next.js of its example. */
const bundlersElsewhere: readonly Tool[] = [
  locked('Vite', 'vite', root),
  locked('webpack', 'webpack', root),
  locked('esbuild', 'esbuild', root),
];
const next = locked('Next.js', 'next', join(root, 'examples/next-app'));

/** What runs the built package: the lowest version that it asks for, and what came after. */
export const nodes: readonly PackageCopy[] = ['20.19.0', '22.23.3', '24.22.3'].map((version) =>
  fetchedCopy(`node-${process.platform}-${process.arch}`, version, 'bin/node'),
);

const titles = (tools: readonly Tool[]): string => tools.map(({ title }) => title).join(', ');

/** What is tried with which tools, for the page of tested versions. */
export const toolRows: readonly (readonly [tools: string, tests: string])[] = [
  [
    titles(typescripts),
    'The published types, every entry used, without `skipLibCheck`: `nodenext` with React 19, `bundler` with the types of React 18',
  ],
  [
    nodes.map(({ version }) => `Node.js ${version}`).join(', '),
    'The built package: every entry, words in every language, server rendering, the fake Clerk’s server, the command line',
  ],
  [
    titles([rollup, ...olderVites, ...bundlersElsewhere]),
    'What a page holds: languages as chunks, no React or i18next where none is used, no texts of development',
  ],
  [
    `${next.title} with Turbopack`,
    'An app, built, started and driven in Chromium: `npm run test:examples`',
  ],
];
