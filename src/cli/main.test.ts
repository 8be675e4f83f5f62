import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { folderWith } from '../../test/cli/localeFixture.ts';
import { processIo, wantsColors } from './processIo.ts';

const tsx = resolve('node_modules/tsx/dist/cli.mjs');
const main = resolve('src/cli/main.ts');
const SESSION = '{"errors":[{"code":"session_exists","message":"x"}]}\n';

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(
  args: readonly string[],
  stdin: string,
  options: { env?: Record<string, string>; cwd?: string; closeAfter?: number; into?: string } = {},
): Promise<Ending> {
  const { env = {}, cwd, closeAfter = Number.POSITIVE_INFINITY, into } = options;
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [tsx, main, ...args], {
    env: { ...inherited, ...env },
    cwd,
    stdio: ['pipe', into ? openSync(into, 'w') : 'pipe', 'pipe'],
  }) as ChildProcess & { stdin: Writable; stderr: Readable };
  return new Promise((done, fail) => {
    let out = '';
    let err = '';
    child.stdout?.on('data', (data) => {
      out += data;
      if (out.length > closeAfter) child.stdout?.destroy();
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.on('error', () => {});
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.end(stdin);
  });
}

describe('the process', { timeout: 60_000 }, () => {
  it('reads standard input and exits with the code', async () => {
    const { code, out, err } = await run(['explain', '--json'], `${SESSION}oops\n`);
    expect([code, err]).toEqual([1, '']);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it('uses no colours in a pipe, unless FORCE_COLOR asks for them', async () => {
    const [plain, forced] = await Promise.all([
      run(['explain'], SESSION),
      run(['explain'], SESSION, { env: { FORCE_COLOR: '1' } }),
    ]);
    expect(plain.out).not.toContain('\u001b');
    expect(forced.out).toContain('\u001b');
  });

  it('ends quietly when the reader of its output has gone', async () => {
    const { code, err } = await run(['explain'], SESSION.repeat(50_000), { closeAfter: 1000 });
    expect([code, err]).toEqual([0, '']);
  });

  it.runIf(existsSync('/dev/full'))('says in one line that a disk is full', async () => {
    const { code, err } = await run(['explain'], SESSION, { into: '/dev/full' });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^Cannot write the output: ENOSPC.*\n$/),
    ]);
  });

  it('finds its English texts from any folder', async () => {
    const { code, out } = await run(['locale', 'new', 'cy'], '', { cwd: folderWith({}) });
    expect(code).toBe(0);
    expect(out).toContain('cy.json');
  });
});

it('knows where it stands when the folder is gone', () => {
  const cwd = vi.spyOn(process, 'cwd').mockImplementation(() => {
    throw new Error('ENOENT: no such file or directory, uv_cwd');
  });
  onTestFinished(() => cwd.mockRestore());
  expect(processIo().cwd).toMatch(/^\//);
});

describe('colours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j on a terminal: %s', (env, isTerminal, expected) => {
    expect(wantsColors(env, isTerminal)).toBe(expected);
  });
});
