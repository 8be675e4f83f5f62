import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { browser } from '../../vitest.config.ts';

/** Every story as people with other needs have it: other colours, directions, sizes, no mouse. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [react()],
  // All at once: each later pass would load the page anew.
  optimizeDeps: { entries: ['stories/**/*.stories.tsx', 'test/stories/*.test.tsx'] },
  test: {
    name: 'stories',
    include: ['test/stories/*.test.tsx'],
    testTimeout: 60_000,
    browser: browser('stories'),
  },
});
