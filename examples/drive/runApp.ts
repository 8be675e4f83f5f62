import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../../scripts/findChromium.ts';
import { install } from '../packed.ts';

/** An example that is installed, built and started, and a browser to drive it. */
export interface RunningApp {
  readonly url: string;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    // clerk-js behaves in another way where it believes that a robot drives the page.
    args: ['--no-sandbox', '--disable-blink-features=AutomationControlled'],
  });
}

/** Installs, builds, lints and starts an example by the scripts of its `package.json`. */
export async function runApp(name: string): Promise<RunningApp> {
  const cwd = join(import.meta.dirname, '..', name);
  install(name);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', EXPO_NO_TELEMETRY: '1' };
  execFileSync('npm', ['run', 'build'], { cwd, env, stdio: 'inherit' });
  execFileSync('npm', ['run', 'lint', '--if-present'], { cwd, env, stdio: 'inherit' });
  const port = await freePort();
  // In a group of its own, so that what npm has started ends with it.
  const app = spawn('npm', ['start', '--', '--port', `${port}`], {
    cwd,
    env,
    stdio: 'inherit',
    detached: true,
  });
  const url = `http://localhost:${port}`;
  await answers(url);
  const browser = await launch();
  return {
    url,
    browser,
    stop: async () => {
      await browser.close();
      process.kill(-(app.pid as number));
    },
  };
}
