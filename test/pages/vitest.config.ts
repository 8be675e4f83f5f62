import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { browser } from '../../vitest.config.ts';

/** Compiles `test/pages/compiled` with the React Compiler, as an app would. */
const compiler: Plugin = {
  name: 'react-compiler',
  enforce: 'pre',
  transform: {
    filter: { id: /\/compiled\// },
    handler: (code, filename) =>
      transformAsync(code, {
        filename,
        plugins: [fileURLToPath(import.meta.resolve('babel-plugin-react-compiler'))],
        parserOpts: { plugins: ['typescript', 'jsx'] },
        configFile: false,
        sourceMaps: true,
      }) as Promise<{ code: string }>,
  },
};

/** Tests of the kit in pages as people have them, with other libraries beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [compiler, react(), tailwind()],
  // The kit and all libraries share one React.
  resolve: { dedupe: ['react', 'react-dom'] },
  // Vite prepares all libraries in one pass. Each later pass would bring a React of its own.
  optimizeDeps: { entries: ['test/pages/*.test.tsx'], include: ['react/compiler-runtime'] },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['test/pages/*.test.tsx'],
          browser: browser('pages'),
          setupFiles: ['test/pages/setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'pages-node', include: ['test/pages/*.test.ts'], environment: 'node' },
      },
    ],
  },
});
