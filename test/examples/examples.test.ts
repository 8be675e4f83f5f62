import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { examplesOf, isReact } from './examples.ts';
import { byName, exportedValues } from './exportedValues.ts';
import * as givens from './givens.ts';
import { type PublicExport, publicExports } from './publicExports.ts';
import { runnable } from './runnable.ts';
import { typeCheck } from './typeCheck.ts';

const exports = publicExports();
const { fetch } = globalThis;

let complaints: ReadonlyMap<string, string>;
let values: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  complaints = typeCheck(exports.flatMap(examplesOf), exports);
  values = byName(await exportedValues(exports));
}, 60_000);

// An example that wraps `fetch` need not show how to take the wrapper off.
afterEach(() => {
  globalThis.fetch = fetch;
});

test('the entry points export no value beside those below', () => {
  const found = exports.map(({ name }) => name);
  expect(Object.keys(values).filter((name) => !found.includes(name))).toEqual([]);
});

/** What the test of an export checks. */
function promiseOf(of: PublicExport): string {
  const examples = examplesOf(of);
  if (of.isType && !examples.length) return 'is documented';
  const runs = examples.some((example) => !isReact(example));
  return `is documented; its example compiles${runs ? ' and runs' : ''}`;
}

describe.each([...new Set(exports.map(({ entry }) => entry))])('%s', (entry) => {
  const members = exports.filter((of) => of.entry === entry);
  const table = members.map((of) => [`${of.name} ${promiseOf(of)}`, of] as const);

  test.each(table)('%s', async (_title, of) => {
    expect(of.doc?.text, 'no TSDoc directly above the declaration').toBeTruthy();
    const examples = examplesOf(of);
    if (!of.isType) expect(examples.length, 'no @example').toBeGreaterThan(0);
    for (const example of examples) {
      expect(complaints.get(example.title) ?? '', example.code).toBe('');
      // Those for React are rendered in reactExamples.test.tsx.
      if (isReact(example)) continue;
      const run = await runnable(example.code, { ...values, ...givens }, 'async ()');
      await (run as () => Promise<unknown>)();
    }
  });
});
