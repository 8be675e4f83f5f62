import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Explainable, explainable } from '../../explain/explainable.ts';
import { explainFailure } from '../../explain/explainFailure.ts';
import { readDocuments } from '../../explain/readDocuments.ts';
import { type CommandIo, EXIT, type Finish } from '../commandIo.ts';
import { fileProblem } from '../fileAccess.ts';
import { paletteFor, terminalJson, terminalText } from '../terminalText.ts';
import { decodeBytes } from './decodeBytes.ts';
import { describeFailure } from './describeFailure.ts';
import { guessLanguage } from './guessLanguage.ts';
import { knownLanguages, translatorFor, translatorsForAll } from './translatorFor.ts';

const ALL_LANGUAGES = 'all';

interface ExplainOptions {
  readonly lang: string;
  readonly json?: boolean;
}

/** Adds `explain` to the program. */
export function addExplainCommand(program: Command, io: CommandIo, finish: Finish): void {
  program
    .command('explain')
    .summary('say what Clerk errors mean')
    .description(
      'Says what Clerk errors mean: one JSON document, one per line, a log, what a console ' +
        'prints, or a HAR recording of a browser. Messages are what an app shows by default. For an unlisted code that is the server’s text in English, and a general ' +
        'sentence in other languages. Errors for developers have their exact text, in English. ' +
        'The page is the path of the error in the reference on the site. Exits 0 when all were understood, 1 when one was not a Clerk error, 2 for wrong usage.',
    )
    .argument('[files...]', 'files to read; without any, or for -, standard input')
    .option('--lang <tag>', 'language of the messages, such as de or pt-BR, or all', 'en')
    .option('--json', 'one line of JSON per document')
    .action(async (files: string[], options: ExplainOptions) => {
      finish(await explain(files, options, io));
    });
}

async function explain(
  files: readonly string[],
  { lang, json }: ExplainOptions,
  io: CommandIo,
): Promise<number> {
  const all = lang === ALL_LANGUAGES ? await translatorsForAll() : undefined;
  const translator = await translatorFor(all ? 'en' : lang);
  if (!translator) {
    const guess = guessLanguage(lang, knownLanguages());
    const hint = guess ? ` Did you mean ${guess}?` : '';
    io.err(
      `Unknown language: ${terminalText(lang)}.${hint} Known: ${knownLanguages().join(', ')}\n`,
    );
    return EXIT.usage;
  }
  const palette = paletteFor(io.colors);
  let exitCode: number = EXIT.ok;
  let count = 0;
  const print = async (file: string, part: Explainable): Promise<void> => {
    const { value, line, request, understood } = part;
    const failure = explainFailure(value, translator, all);
    if (!understood) exitCode = Math.max(exitCode, EXIT.findings);
    const gap = count++ ? '\n' : '';
    if (json) return io.out(`${terminalJson(failure)}\n`);
    const place = request === undefined ? `:${line}` : `: ${request}`;
    const source = `${file === '-' ? 'stdin' : file}${place}`;
    const text = describeFailure(failure, { source, understood }, translator, palette);
    return io.out(gap + text);
  };

  for (const file of files.length ? files : ['-']) {
    const before = count;
    const named = file === '-' ? 'standard input' : terminalText(file);
    try {
      if (file === '-' && io.stdinIsTerminal) io.err('Paste an error, then press Ctrl+D.\n');
      const bytes = file === '-' ? io.stdin : createReadStream(resolve(io.cwd, file));
      for await (const document of readDocuments(decodeBytes(bytes)))
        for await (const part of explainable(document)) await print(file, part);
      if (count === before) {
        io.err(`Nothing to explain in ${named}.\n`);
        exitCode = Math.max(exitCode, EXIT.findings);
      }
    } catch (error) {
      // The other files may still be readable.
      io.err(`Cannot read ${named}: ${terminalText(fileProblem(error))}\n`);
      exitCode = EXIT.usage;
    }
  }
  return exitCode;
}
