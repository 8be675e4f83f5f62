import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { browser } from '../../vitest.config.ts';

/** The kit in pages as people have them, with the libraries that they have beside it. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [react(), tailwind()],
  // All libraries with the one React that the kit is tested with.
  resolve: { dedupe: ['react', 'react-dom'] },
  // All at once: each later pass would bring a React of its own.
  optimizeDeps: { entries: ['test/pages/*.test.tsx'] },
  test: {
    name: 'pages',
    include: ['test/pages/*.test.tsx'],
    browser: browser('pages'),
    setupFiles: ['test/pages/setup.ts'],
  },
});
