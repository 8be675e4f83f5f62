import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type CommandIo, EXIT, type Finish } from '../commandIo.ts';
import { fileProblem } from '../fileAccess.ts';
import { readEnglish } from '../localeFile/englishMessages.ts';
import { canonicalTag } from '../localeFile/localeFile.ts';
import { englishLocaleText, schemaPathFrom } from '../packageFiles.ts';
import { terminalText } from '../terminalText.ts';
import { type CheckOptions, checkFiles } from './checkFiles.ts';
import { newLocaleText } from './newLocale.ts';
import { showStatus } from './showStatus.ts';

/** Adds `locale` and its three commands to the program. */
export function addLocaleCommand(program: Command, io: CommandIo, finish: Finish): void {
  const locale = program
    .command('locale')
    .summary('start, check and measure languages')
    .description('Start, check and measure languages.');
  locale
    .command('new')
    .description('Write a file to fill in, with the English text behind “TODO: ” as each value.')
    .argument('<tag>', 'BCP 47 tag, such as fr or zh-Hant')
    .option('--output <file>', 'the file to write instead of locales/TAG.json')
    .action(async (tag: string, { output }: { output?: string }) => {
      finish(await writeNewLocale(tag, output, io));
    });
  locale
    .command('check')
    .description(
      'Find mistakes in files of messages. Names the file, line, key, problem and remedy.',
    )
    .argument('[files...]', 'files to check; without any, all in ./locales')
    .option('--partial', 'the files hold only what an app replaces')
    .option('--lang <tag>', 'their language, if the file names do not have it')
    .action(async (files: string[], options: CheckOptions) => {
      finish(await checkFiles(files, options, io));
    });
  locale
    .command('status')
    .description('Show how much of each language in ./locales is done.')
    .option('--json', 'as a JSON array')
    .action(async ({ json }: { json?: boolean }) => {
      finish(await showStatus(json === true, io));
    });
}

async function writeNewLocale(
  wanted: string,
  output: string | undefined,
  io: CommandIo,
): Promise<number> {
  const tag = canonicalTag(wanted);
  if (!tag) {
    const guess = canonicalTag(wanted.replaceAll('_', '-'));
    const hint = guess ? ` Did you mean ${guess}?` : ' Write it as in fr or zh-Hant.';
    io.err(`Not a BCP 47 tag: ${terminalText(wanted)}.${hint}\n`);
    return EXIT.usage;
  }
  const path = output ?? join('locales', `${tag}.json`);
  const file = resolve(io.cwd, path);
  if (!path || /[\\/]$/.test(path) || (existsSync(file) && statSync(file).isDirectory())) {
    io.err(
      `Name the file, not only its folder: --output ${terminalText(join(path, `${tag}.json`))}\n`,
    );
    return EXIT.usage;
  }
  if (existsSync(file)) {
    io.err(`${terminalText(path)} exists already. It was not changed.\n`);
    return EXIT.findings;
  }
  if (!Intl.PluralRules.supportedLocalesOf(tag).length)
    io.err(`Node knows no plural rules for ${tag}. The file has only the form “other”.\n`);
  const schema = schemaPathFrom(file);
  if (!schema)
    io.err('There is no clerk-error-i18n in node_modules. The file has no $schema for editors.\n');
  const english = readEnglish(englishLocaleText());
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, newLocaleText(tag, english, schema), { flag: 'wx' });
  } catch (error) {
    io.err(`Cannot write ${terminalText(path)}: ${terminalText(fileProblem(error))}\n`);
    return EXIT.usage;
  }
  await io.out(
    `${terminalText(path)}: ${english.wanted(tag).length} messages to translate.\n` +
      'Replace each “TODO: …” and run: clerk-error-i18n locale check ' +
      `${terminalText(path)}\n`,
  );
  return EXIT.ok;
}
