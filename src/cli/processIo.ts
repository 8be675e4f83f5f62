import { once } from 'node:events';
import { type CommandIo, EXIT } from './commandIo.ts';

/** Whether to use colours. FORCE_COLOR decides first, then NO_COLOR, then the terminal. */
export function wantsColors(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return !no && term !== 'dumb' && isTerminal;
}

// Somebody may have removed the folder of the shell. Standard input still works then.
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
      // The reader has seen enough, such as `head`. That is no error.
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
