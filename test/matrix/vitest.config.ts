import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built package with other versions of the tools that apps have. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'matrix',
    include: ['test/matrix/*.test.ts'],
    maxConcurrency: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
