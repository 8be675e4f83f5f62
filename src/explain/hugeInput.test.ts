import { expect, it } from 'vitest';
import { explainable } from './explainable.ts';

it.each([
  ['brackets', '['.repeat(200_000)],
  ['keys', '{a:'.repeat(100_000)],
  ['quotes', `{"${'\'{"'.repeat(100_000)}`],
  ['backslashes', `\\"${'\\'.repeat(200_000)}"`],
  ['a list that breaks off', `[${'[1],'.repeat(100_000)}`],
  ['words', 'Aa'.repeat(100_000)],
  ['lines', 'Error: a b\n'.repeat(50_000)],
  ['errors', `{${"'".repeat(3)}Error: `.repeat(50_000)],
])(
  'ends for a huge text of %s',
  async (_, text) => {
    const found = [];
    for await (const part of explainable({ value: text, line: 1 })) found.push(part);
    expect(found).toHaveLength(1);
  },
  20_000,
);
