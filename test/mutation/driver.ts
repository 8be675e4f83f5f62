import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, inject, test, vi } from 'vitest';
import { type Collected, collector, SKIP } from './collect.ts';
import { evaluator } from './evaluate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testFiles: string[];
    bundled: string;
    namespace: string;
  }
}

/** What mutated code reads and writes. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

/** What the runner asks: one mutant, or, without one, what each test reaches. */
interface Question {
  readonly mutant?: string;
  readonly hitLimit?: number;
  /** The ids of the tests to run; all where they are left out. */
  readonly tests?: readonly string[];
  readonly bail?: boolean;
}

const SUCCESS = 0;
const FAILED = 1;
const SKIPPED = 2;

/** How long a test took without a mutant, by its id. */
const usual = new Map<string, number>();

/** What waits for something that a mutant has left out would wait for ever. */
const limitOf = (id: string): number => 3000 + 5 * (usual.get(id) ?? 0);

const files = inject('testFiles');
const stryker: Stryker = {};
(globalThis as Record<string, unknown>)[inject('namespace')] = stryker;
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

// A mutant that a property finds is found early, and nobody reads the smallest case.
fc.configureGlobal({ numRuns: 25, endOnFailure: true });

const vitest = {
  ...vi,
  resetModules() {
    throw SKIP;
  },
};

/** What test/setup.ts does after each test; the bundled tests render with this copy. */
const cleanup: () => void =
  typeof document === 'undefined'
    ? () => {}
    : createRequire(join(process.cwd(), 'package.json'))('@testing-library/react').cleanup;

async function statusOf(
  { run }: Collected,
  limit: number,
): Promise<{ status: number; failureMessage?: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = startTimer(() => reject(new Error('It took too long.')), limit);
  });
  try {
    await Promise.race([run(), late]);
    return { status: SUCCESS };
  } catch (error) {
    if (error === SKIP) return { status: SKIPPED };
    return { status: FAILED, failureMessage: `${(error as Error)?.stack ?? error}` };
  } finally {
    stopTimer(timer);
    cleanup();
  }
}

/** Leaves nothing of a file behind that another file or mutant could find. */
function tidy(timers: readonly NodeJS.Timeout[]): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  for (const timer of timers) stopTimer(timer);
  if (typeof document === 'undefined') return;
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
}

async function main(): Promise<void> {
  const bundle = evaluator(process.cwd(), inject('bundled'));

  async function answer({ mutant, hitLimit, tests, bail }: Question) {
    Object.assign(stryker, { activeMutant: mutant, hitCount: mutant && 0, hitLimit });
    const results: object[] = [];
    const wanted = tests && new Set(tests);
    const collected = collector();
    const api = { ...collected.api, it: collected.api.test, expect, vi: vitest };
    let load = bundle(api);
    for (const file of files) {
      if (wanted && ![...wanted].some((id) => id.startsWith(`${file}#`))) continue;
      // Else what a module caches would hide from all tests but the first what they reach.
      if (!mutant) load = bundle(api);
      const timers: NodeJS.Timeout[] = [];
      globalThis.setTimeout = ((...args: Parameters<typeof startTimer>) => {
        const timer = startTimer(...args);
        timers.push(timer);
        return timer;
      }) as typeof startTimer;
      try {
        const first = collected.tests.length;
        collected.beginFile();
        load[file]?.();
        for (const [index, one] of collected.tests.slice(first).entries()) {
          const id = `${file}#${index} ${one.name}`;
          if (wanted && !wanted.has(id)) continue;
          stryker.currentTestId = mutant ? undefined : id;
          const start = performance.now();
          const result = await statusOf(one, mutant ? limitOf(id) : 60_000);
          const timeSpentMs = performance.now() - start;
          if (!mutant) usual.set(id, timeSpentMs);
          results.push({ id, name: id, timeSpentMs, ...result });
          if (bail && result.status === FAILED) break;
        }
      } finally {
        stryker.currentTestId = undefined;
        // Where a mutant has kept a file from setting up, nothing is there to be taken down.
        await collected.endFile().catch(() => {});
        tidy(timers);
        globalThis.setTimeout = startTimer;
      }
      if (bail && results.some((result) => (result as { status: number }).status === FAILED)) break;
    }
    const { hitCount, mutantCoverage } = stryker;
    return { status: 'complete', tests: results, hitCount, mutantCoverage };
  }

  const channel = new BroadcastChannel('mutation');
  const stopped = new Promise<void>((resolve) => {
    channel.onmessage = async ({ data: { question } }: MessageEvent) => {
      if (question === 'stop') return resolve();
      if (!question) return;
      try {
        channel.postMessage({ answer: await answer(question) });
      } catch (error) {
        // A module of the mutant, or a file of tests, does not load.
        const failureMessage = `${(error as Error)?.stack ?? error}`;
        const failed = { id: 'load', name: 'load', status: FAILED, timeSpentMs: 0, failureMessage };
        channel.postMessage({ answer: { status: 'complete', tests: [failed] } });
      }
    };
  });
  channel.postMessage({ answer: 'ready' });
  await stopped;
  channel.close();
}

test('runs tests for Stryker', main);
