import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { environment, testFiles } from './room.mjs';

// Not a run of tests: one file that runs them again and again, see driver.ts.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [react()],
  test: {
    include: ['test/mutation/driver.ts'],
    provide: { testFiles: testFiles() },
    environment,
    pool: 'threads',
    testTimeout: 0,
    setupFiles: environment === 'jsdom' ? ['./test/setup.ts'] : [],
    onConsoleLog: () => false,
  },
});
