import { resolve } from 'node:path';
import { type CommandIo, EXIT } from '../commandIo.ts';
import { fileProblem, readTextFile } from '../fileAccess.ts';
import { checkLocale } from '../localeCheck/checks.ts';
import { readEnglish } from '../localeFile/englishMessages.ts';
import { canonicalTag, parseLocaleFile, tagOfPath } from '../localeFile/localeFile.ts';
import { englishLocaleText } from '../packageFiles.ts';
import { paletteFor, terminalText } from '../terminalText.ts';
import type { CheckContext } from '../textCheck/checkTypes.ts';
import { basisFor, glossaryFor, localeFilesIn } from './localeFolder.ts';

/** The options of `locale check`. */
export interface CheckOptions {
  readonly partial?: boolean;
  readonly lang?: string;
}

/** Runs all checks on files and prints what to correct. */
export async function checkFiles(
  files: readonly string[],
  { partial = false, lang }: CheckOptions,
  io: CommandIo,
): Promise<number> {
  const paths = files.length
    ? files
    : localeFilesIn(resolve(io.cwd, 'locales')).map((file) => `locales/${file}`);
  if (!paths.length) {
    io.err('There is no locales/*.json here. Name the files to check.\n');
    return EXIT.usage;
  }
  if (lang !== undefined && !canonicalTag(lang)) {
    io.err(`Not a BCP 47 tag: ${terminalText(lang)}\n`);
    return EXIT.usage;
  }
  const english = readEnglish(englishLocaleText());
  let exitCode: number = EXIT.ok;
  let total = 0;
  let bad = 0;
  let read = 0;
  for (const path of paths) {
    try {
      const text = readTextFile(resolve(io.cwd, path));
      const tag = lang === undefined ? tagOfPath(path) : canonicalTag(lang);
      if (tag) {
        const count = await checkFile(path, tag, text, { english, partial }, io);
        read++;
        total += count;
        if (count) bad++;
        continue;
      }
      io.err(`${terminalText(path)}: its name has no BCP 47 tag. Give one with --lang.\n`);
    } catch (error) {
      io.err(`Cannot read ${terminalText(path)}: ${terminalText(fileProblem(error))}\n`);
    }
    exitCode = EXIT.usage;
  }
  if (!read) {
    io.err('No file was checked.\n');
    return exitCode;
  }
  const left = paths.length - read;
  const checked = `${read === 1 ? '1 file' : `${read} files`}${left ? ` (${left} not checked)` : ''}`;
  await io.out(
    total
      ? `${total} problem${total === 1 ? '' : 's'} in ${bad} of ${checked}\n`
      : `No problems in ${checked}\n`,
  );
  return Math.max(exitCode, total ? EXIT.findings : EXIT.ok);
}

async function checkFile(
  path: string,
  tag: string,
  text: string,
  context: CheckContext,
  io: CommandIo,
): Promise<number> {
  const { strong, faint } = paletteFor(io.colors);
  const glossary = glossaryFor(resolve(io.cwd, path), tag);
  let count = 0;
  if (glossary === 'malformed') {
    count++;
    await io.out(
      `${terminalText(path)}:1: its glossary style/${tag}.glossary.json is malformed. ` +
        'Write it as {"terms": {"password": ["Passwort"]}, "sameAsEnglish": ["Name"]}.\n',
    );
  }
  const known = typeof glossary === 'object' ? { glossary } : {};
  const basis = basisFor(resolve(io.cwd, path), tag);
  const problems = checkLocale(parseLocaleFile(path, tag, text), { ...context, ...known, basis });
  for (const { line, section, key, problem, remedy, check } of problems) {
    const name = [section, key].filter((part) => part !== undefined).join('.');
    await io.out(
      `${terminalText(path)}:${line}: ${name && `${strong(terminalText(name))}: `}` +
        `${terminalText(problem)}. ${terminalText(remedy)} ${faint(`[${check}]`)}\n`,
    );
  }
  return count + problems.length;
}
