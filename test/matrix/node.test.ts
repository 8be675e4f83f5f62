import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fetchCopy } from '../versions/fetchedCopy.ts';
import { nodes } from './toolVersions.ts';

const run = promisify(execFile);

// The registry has these versions for Linux.
test.skipIf(process.platform !== 'linux').concurrent.each(nodes)(
  'the built package runs on Node.js $version',
  async (node) => {
    fetchCopy(node);
    const { stdout } = await run(node.entry, ['--version']);
    expect(stdout.trim()).toBe(`v${node.version}`);
    await run(node.entry, [join(import.meta.dirname, 'app/onNode.mjs')]);
  },
);
