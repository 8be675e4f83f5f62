import { expect, it } from 'vitest';
import { explainJson, SESSION } from '../../../test/cli/explainJson.ts';
import { runInMemory } from '../../../test/cli/runInMemory.ts';

it('reads a hundred thousand lines', async () => {
  const { code, documents } = await explainJson(`${SESSION}\n`.repeat(100_000));
  expect(code).toBe(0);
  expect(documents).toHaveLength(100_000);
}, 30_000);

it('gives up on a document that is too long to be one', async () => {
  const { code, out, err } = await runInMemory(['explain'], ['x'.repeat(64 * 1024 * 1024), 'x']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('Cannot read standard input: it has a document longer than 64 MB\n');
});
