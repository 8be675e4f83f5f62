import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundleTests } from './bundle.ts';
import { environment, testFiles } from './room.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = testFiles();

// Not a run of tests: one file that runs them again and again, see driver.ts.
export default defineConfig({
  root,
  plugins: [react()],
  test: {
    include: ['test/mutation/driver.ts'],
    // Here, because esbuild does not run in jsdom.
    provide: { testFiles: files, bundled: await bundleTests(root, files) },
    environment,
    pool: 'threads',
    testTimeout: 0,
    setupFiles: environment === 'jsdom' ? ['./test/setup.ts'] : [],
    onConsoleLog: () => false,
  },
});
