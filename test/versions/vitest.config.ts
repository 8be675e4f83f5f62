import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findCopy, type PackageCopy } from './packageCopy.ts';
import { isAvailable, VERSION_SETS, type VersionSet } from './versionSets.ts';

// The same tests as in vitest.config.ts, on other versions of what the app brings.
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packages that import React or i18next: left outside, they would load what lies beside them. */
const INLINED = [
  /\/(react-)?i18next[^/]*\/(package\/)?dist\//,
  /\/@testing-library\/react\//,
  /\/@clerk\/(clerk-react|react|shared)\//,
  /\/swr\//,
];

/** The file that a bare import of each package must load. The hooks of Clerk are as installed. */
function filesOf(set: VersionSet): Readonly<Record<string, string>> {
  const { '@clerk/clerk-js': clerkJs, ...packages } = set.packages;
  // React always, because react-i18next may lie beside another one.
  const copies: Record<string, PackageCopy> = {
    react: findCopy('react'),
    'react-dom': findCopy('react-dom'),
    ...packages,
  };
  const files = Object.entries(copies)
    .filter(([name]) => !name.startsWith('@clerk/'))
    .map(([name, { entry }]) => [name, entry] as const);
  if (clerkJs)
    files.push(['@clerk/clerk-js/no-rhc', join(clerkJs.folder, 'dist/clerk.no-rhc.mjs')]);
  return Object.fromEntries(files);
}

function aliasesOf(files: Readonly<Record<string, string>>) {
  const bare = Object.entries({
    ...files,
    '@testing-library/react': findCopy('@testing-library/react').entry,
    'use-sync-external-store/shim(/index\\.js)?': join(
      import.meta.dirname,
      'useSyncExternalStore.ts',
    ),
  });
  return [
    ...bare.map(([name, file]) => ({ find: new RegExp(`^${name}$`), replacement: file })),
    // Such as `react/jsx-runtime` and `react-dom/client`.
    ...['react', 'react-dom'].map((name) => ({
      find: new RegExp(`^${name}/(?=\\w)`),
      replacement: join(files[name] as string, '../'),
    })),
  ];
}

function project(set: VersionSet): TestProjectInlineConfiguration {
  const files = filesOf(set);
  return {
    root,
    resolve: { alias: aliasesOf(files) },
    test: {
      name: set.name,
      // A busy machine takes its time.
      testTimeout: 30_000,
      environment: set.environment,
      // As vitest's command line sets it; @clerk/backend looks at it.
      env: { NODE_ENV: 'test' },
      // The ordinary run isolates each file. Without that, the matrix takes seconds.
      isolate: false,
      pool: 'threads',
      include: [...set.include, 'test/versions/inUse.suite.ts'],
      setupFiles: set.environment === 'jsdom' ? ['test/setup.ts'] : [],
      server: { deps: { inline: INLINED } },
      provide: { files },
    },
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that each bare import has to load. */
    files: Readonly<Record<string, string>>;
  }
}

export default defineConfig({
  root,
  test: { projects: VERSION_SETS.filter(isAvailable).map(project) },
});
