import { describe, expect, it } from 'vitest';
import { runInMemory } from '../../test/cli/runInMemory.ts';

/** What commander wraps at where there is no terminal. */
const WIDTH = 80;

describe('--help', () => {
  it.each(['', 'explain', 'catalog', 'locale', 'locale new', 'locale check', 'locale status'])(
    'of “%s” breaks its lines only where they are full',
    async (command) => {
      const { code, out } = await runInMemory([...command.split(' ').filter(Boolean), '--help']);
      expect(code).toBe(0);
      const [, description = ''] = out.split('\n\n');
      const lines = description.split('\n');
      for (const [index, line] of lines.entries()) {
        expect(line.length).toBeLessThanOrEqual(WIDTH);
        const next = lines[index + 1]?.split(' ')[0];
        if (next) expect(`${line} ${next}`.length, line).toBeGreaterThan(WIDTH);
      }
    },
  );
});
