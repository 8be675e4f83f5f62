import { Command, CommanderError } from 'commander';
import { addCatalogCommand } from './catalog/catalogCommand.ts';
import { type CommandIo, EXIT, type Finish } from './commandIo.ts';
import { addExplainCommand } from './explain/explainCommand.ts';
import { addLocaleCommand } from './locale/localeCommand.ts';
import { packageVersion } from './packageFiles.ts';

/**
 * Runs the command line and resolves with its exit code. Never exits the process.
 *
 * @param args without the path of node and of the script.
 */
export async function runCli(args: readonly string[], io: CommandIo): Promise<number> {
  let exitCode: number = EXIT.ok;
  const finish: Finish = (code) => {
    exitCode = code;
  };
  const program = new Command('clerk-error-i18n')
    .description('Explains Clerk errors, and checks files of their messages.')
    .version(packageVersion())
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: io.err })
    .showHelpAfterError('Add --help for the options.')
    .exitOverride();
  addExplainCommand(program, io, finish);
  addCatalogCommand(program, io, finish);
  addLocaleCommand(program, io, finish);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander also throws for `--help` and `--version`, with 0.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  return exitCode;
}
