import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/findChromium.ts';

const executablePath = findChromium();

/** Projects are told apart by the names of their instances. */
export const browser = (name: string) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(executablePath && { executablePath }),
      // clerk-js reports a network failure as success where it believes that a robot drives the page.
      args: ['--no-sandbox', '--disable-blink-features=AutomationControlled', '--disable-quic'],
    },
  }),
  instances: [{ browser: 'chromium' as const, name: `${name}-chromium` }],
});

export default defineConfig({
  plugins: [react()],
  // Too large to install here: test/native has the real one.
  resolve: { alias: { 'react-native': 'react-native-web' } },
  test: {
    // A test that renders for an hour of a countdown takes long on a busy machine.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{src,test,scripts}/**/*.test.ts'],
          exclude: ['test/{matrix,pages,storybook}/**', '**/node_modules/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          include: ['{src,test}/**/*.test.tsx'],
          exclude: ['test/{browser,native,pages,stories}/**', '**/node_modules/**'],
          environment: 'jsdom',
          setupFiles: ['./test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.tsx'],
          browser: browser('browser'),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', browser: browser('storybook') },
      },
    ],
  },
});
