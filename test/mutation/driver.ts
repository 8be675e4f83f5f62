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
    usual: Record<string, number>;
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

const files = inject('testFiles');

/** How long a test took without a mutant, in milliseconds, by its id. */
const usual = inject('usual');

/** What waits for something that a mutant has left out would wait for ever. */
const limitOf = (id: string): number => 3000 + 5 * (usual[id] ?? 0);

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
  // What a listener of the page throws. Vitest fails for it, too.
  let thrown: ErrorEvent | undefined;
  const onError = (event: Event): void => {
    thrown = event as ErrorEvent;
  };
  globalThis.window?.addEventListener('error', onError);
  const late = new Promise<never>((_, reject) => {
    timer = startTimer(() => reject(new Error('It took too long.')), limit);
  });
  try {
    await Promise.race([run(), late]);
    if (thrown) throw thrown.error;
    return { status: SUCCESS };
  } catch (error) {
    if (error === SKIP) return { status: SKIPPED };
    return { status: FAILED, failureMessage: `${(error as Error)?.stack ?? error}` };
  } finally {
    stopTimer(timer);
    globalThis.window?.removeEventListener('error', onError);
    cleanup();
  }
}

/** The name of an element is given once in a page; a file gives it each time it is evaluated. */
function keepElements(): void {
  if (typeof customElements === 'undefined') return;
  const define = customElements.define.bind(customElements);
  customElements.define = (name, ...rest) => {
    if (!customElements.get(name)) define(name, ...rest);
  };
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

interface Result {
  readonly id: string;
  readonly name: string;
  readonly timeSpentMs: number;
  readonly status: number;
  readonly failureMessage?: string;
}

const isFailed = ({ status }: Result): boolean => status === FAILED;

async function main(): Promise<void> {
  const bundle = evaluator(process.cwd(), inject('bundled'));
  keepElements();

  async function answer({ mutant, hitLimit, tests, bail }: Question) {
    Object.assign(stryker, { activeMutant: mutant, hitCount: mutant && 0, hitLimit });
    const results: Result[] = [];
    const wanted = tests && new Set(tests);
    const collected = collector();
    const api = { ...collected.api, it: collected.api.test, expect, vi: vitest };
    for (const file of files) {
      if (wanted && ![...wanted].some((id) => id.startsWith(`${file}#`))) continue;
      const timers: NodeJS.Timeout[] = [];
      globalThis.setTimeout = ((...args: Parameters<typeof startTimer>) => {
        const timer = startTimer(...args);
        timers.push(timer);
        return timer;
      }) as typeof startTimer;
      try {
        const first = collected.tests.length;
        collected.beginFile();
        // Each file has modules without a past, as with Vitest. Else what a module caches would hide
        // from all tests but the first what they reach.
        bundle(api)[file]?.();
        for (const [index, one] of collected.tests.slice(first).entries()) {
          const id = `${file}#${index} ${one.name}`;
          if (wanted && !wanted.has(id)) continue;
          stryker.currentTestId = mutant ? undefined : id;
          const start = performance.now();
          const result = await statusOf(one, mutant ? limitOf(id) : 60_000);
          const timeSpentMs = performance.now() - start;
          if (!mutant) usual[id] = timeSpentMs;
          results.push({ id, name: id, timeSpentMs, ...result });
          if (bail && result.status === FAILED) break;
        }
      } catch (error) {
        // The file, or a module of the mutant, does not load.
        const id = `${file}#`;
        const failureMessage = `${(error as Error)?.stack ?? error}`;
        results.push({ id, name: id, timeSpentMs: 0, status: FAILED, failureMessage });
      } finally {
        stryker.currentTestId = undefined;
        // Where a mutant has kept a file from setting up, nothing is there to be taken down.
        await collected.endFile().catch(() => {});
        tidy(timers);
        globalThis.setTimeout = startTimer;
      }
      if (bail && results.some(isFailed)) break;
    }
    const { hitCount, mutantCoverage } = stryker;
    return { status: 'complete', tests: results, hitCount, mutantCoverage };
  }

  /**
   * Adds the id of a test as `broken` if that test fails without the mutant, too. An earlier mutant
   * has left something behind then, or this one has.
   */
  async function checked(question: Question) {
    const result = await answer(question);
    const failed = question.mutant && result.tests.find(isFailed);
    if (!failed) return result;
    const again = await answer({ tests: [failed.id] });
    return again.tests.some(isFailed) ? { ...result, broken: failed.id } : result;
  }

  const channel = new BroadcastChannel('mutation');
  const stopped = new Promise<void>((resolve) => {
    channel.onmessage = async ({ data: { question } }: MessageEvent) => {
      if (question === 'stop') return resolve();
      if (!question) return;
      channel.postMessage({ answer: await checked(question) });
    };
  });
  channel.postMessage({ answer: 'ready' });
  await stopped;
  channel.close();
}

test('runs tests for Stryker', main);
