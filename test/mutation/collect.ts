/** One test of a file, with all that runs around it. */
export interface Collected {
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Body = (...values: never[]) => unknown;
type Hook = () => unknown;

interface Suite {
  readonly name: string;
  readonly above: Suite | undefined;
  readonly before: Hook[];
  readonly after: Hook[];
}

/** What a test of Vitest's throws to end without a result. */
export const SKIP = Symbol('skip');

/** `%s`, `%j` and `$0` in the name of a table of tests need not be filled in: the index tells them apart. */
const rowsOf = (table: readonly unknown[]): (readonly unknown[])[] =>
  table.map((row) => (Array.isArray(row) ? row : [row]));

/** The functions by which a file of tests tells what it tests. As Vitest's, without running anything. */
export function collector() {
  const tests: Collected[] = [];
  const once = new Map<Hook, Promise<unknown>>();
  let endings: Hook[] = [];
  let finishers: Hook[] = [];
  const rootSuite = (): Suite => ({ name: '', above: undefined, before: [], after: [] });
  let suite = rootSuite();

  const chain = (from: Suite | undefined): Suite[] => (from ? [...chain(from.above), from] : []);

  const test = (name: string, ...rest: unknown[]): void => {
    const body = rest.find((one) => typeof one === 'function') as Body;
    const suites = chain(suite);
    const fullName = [...suites.map((one) => one.name), name].join(' ').trim();
    tests.push({
      name: fullName,
      async run() {
        const undo: unknown[] = [];
        finishers = [];
        try {
          for (const { before } of suites) for (const hook of before) undo.push(await hook());
          await body();
        } finally {
          for (const { after } of [...suites].reverse())
            for (const hook of [...after].reverse()) await hook();
          for (const hook of undo) if (typeof hook === 'function') await hook();
          for (const hook of finishers) await hook();
        }
      },
    });
  };
  const each =
    (declare: (name: string, body: Body) => void) =>
    (table: readonly unknown[]) =>
    (name: string, ...rest: unknown[]): void => {
      const body = rest.find((one) => typeof one === 'function') as (...row: unknown[]) => unknown;
      for (const row of rowsOf(table)) declare(name, () => body(...row));
    };
  const describe = (name: string, body: Body): void => {
    const above = suite;
    suite = { name, above, before: [], after: [] };
    body();
    suite = above;
  };
  const skip = (): void => {};

  return {
    tests,
    /** The next file has hooks of its own. */
    beginFile(): void {
      suite = rootSuite();
      endings = [];
    },
    /** Takes down what a file has set up for all of its tests. */
    async endFile(): Promise<void> {
      for (const hook of endings) await hook();
    },
    api: {
      describe: Object.assign(describe, { each: each(describe), skip }),
      test: Object.assign(test, {
        each: each(test),
        skip,
        todo: skip,
        runIf: (isWanted: unknown) => (isWanted ? test : skip),
        skipIf: (isUnwanted: unknown) => (isUnwanted ? skip : test),
      }),
      beforeEach: (hook: Hook) => void suite.before.push(hook),
      afterEach: (hook: Hook) => void suite.after.push(hook),
      // Once for each file is enough: whatever a file sets up, its tests share.
      beforeAll: (hook: Hook) =>
        void suite.before.push(async () => {
          if (!once.has(hook)) once.set(hook, Promise.resolve(hook()));
          await once.get(hook);
        }),
      afterAll: (hook: Hook) => void endings.push(hook),
      onTestFinished: (hook: Hook) => void finishers.push(hook),
    },
  };
}
