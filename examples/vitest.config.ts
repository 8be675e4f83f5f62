import { defineConfig } from 'vitest/config';

// Each test installs and builds an app: one after the other.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['drive/*.test.ts'],
    globalSetup: './packed.ts',
    fileParallelism: false,
    hookTimeout: 600_000,
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
