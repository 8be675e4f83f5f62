import { once } from 'node:events';
import { type CommandIo, EXIT } from './commandIo.ts';

/** Whether to use colours: FORCE_COLOR decides, then NO_COLOR, then whether it is a terminal. */
export function wantsColors(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return !no && term !== 'dumb' && isTerminal;
}

// A folder can be removed while a shell stands in it. There is no file in it then, but standard input.
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? '/';
  }
}

/** The input and output of this process. */
export function processIo(): CommandIo {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader has seen enough, as `head` does: no reason for a stack trace.
      if (error.code === 'EPIPE') process.exit();
      stderr.write(`Cannot write the output: ${error.message}\n`);
      process.exit(EXIT.usage);
    });
  return {
    stdin,
    stdinIsTerminal: stdin.isTTY === true,
    async out(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: (text) => void stderr.write(text),
    colors: wantsColors(process.env, stdout.isTTY === true),
    columns: stdout.columns,
    cwd: currentFolder(),
  };
}
