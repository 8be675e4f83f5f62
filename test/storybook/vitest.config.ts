import { defineConfig } from 'vitest/config';

// `npm run test:storybook`: opens every story of the built Storybook once.
export default defineConfig({
  test: {
    dir: 'test/storybook',
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
