import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Only the tests of the mutated rooms and of what people meet: the whole suite would take hours.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [
      'src/{values,names,decode,recognize,failure,translate}/**/*.test.ts',
      'test/situations.test.ts',
    ],
    exclude: ['**/node_modules/**'],
    environment: 'node',
  },
});
