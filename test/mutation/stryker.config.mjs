import { mutate, name } from './room.mjs';

const CACHE = 'node_modules/.cache';

export default {
  testRunner: 'driver',
  plugins: [new URL('runner.mjs', import.meta.url).pathname],
  // There is none: Stryker would read it with an API that TypeScript 7 no longer has.
  tsconfigFile: 'test/mutation/none.json',
  ignorePatterns: [
    '/.git',
    '/dist',
    '/docs',
    '/stories',
    '/site',
    '/bench',
    '/test/{native,pages}',
  ],
  symlinkNodeModules: true,
  // What runs only while a module loads would need all tests again for each mutant.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  // A second run tries only what has changed, and what survived where there are new tests.
  incremental: true,
  incrementalFile: `${CACHE}/mutation/${name}-before.json`,
  concurrency: 1,
  timeoutMS: 20_000,
  tempDirName: `${CACHE}/stryker-${name}`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${CACHE}/mutation/${name}.json` },
  thresholds: { high: 95, low: 90, break: 90 },
  mutate: [
    ...mutate.map((folder) => `${folder}/**/*.{ts,tsx}`),
    '!src/**/*.{test,test-d}.{ts,tsx}',
    '!src/**/generated/**',
    '!src/**/*.d.ts',
  ],
};
