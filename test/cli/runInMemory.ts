import type { CommandIo } from '../../src/cli/commandIo.ts';
import { runCli } from '../../src/cli/runCli.ts';

/** How a command ended and what it printed. */
export interface RunResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command without a process; `stdin` comes in the given chunks. */
export async function runInMemory(
  args: readonly string[],
  stdin: string | readonly (string | Uint8Array)[] = '',
  io: Partial<CommandIo> = {},
): Promise<RunResult> {
  let out = '';
  let err = '';
  async function* chunks() {
    yield* typeof stdin === 'string' ? [stdin] : stdin;
  }
  const code = await runCli(args, {
    stdin: chunks(),
    stdinIsTerminal: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colors: false,
    columns: undefined,
    cwd: process.cwd(),
    ...io,
  });
  return { code, out, err };
}
