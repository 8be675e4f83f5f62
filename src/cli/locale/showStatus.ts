import { join, resolve } from 'node:path';
import { type CommandIo, EXIT } from '../commandIo.ts';
import { fileProblem, readTextFile } from '../fileAccess.ts';
import { readEnglish } from '../localeFile/englishMessages.ts';
import { canonicalTag, isReadable, parseLocaleFile } from '../localeFile/localeFile.ts';
import { englishLocaleText } from '../packageFiles.ts';
import { terminalText } from '../terminalText.ts';
import { textTable } from '../textTable.ts';
import { basisFor, localeFilesIn } from './localeFolder.ts';
import { type LocaleStatus, localeStatus } from './localeStatus.ts';

/** Prints how complete each language in `./locales` is. */
export async function showStatus(json: boolean, io: CommandIo): Promise<number> {
  const files = localeFilesIn(resolve(io.cwd, 'locales'));
  if (!files.length) {
    io.err('There is no locales/*.json here.\n');
    return EXIT.usage;
  }
  const english = readEnglish(englishLocaleText());
  let exitCode: number = EXIT.ok;
  const rows: LocaleStatus[] = [];
  for (const file of files) {
    const path = `locales/${file}`;
    const tag = canonicalTag(file.slice(0, -'.json'.length)) as string;
    try {
      const text = readTextFile(join(io.cwd, path));
      rows.push(localeStatus(tag, text, english, basisFor(join(io.cwd, path), tag)));
      if (isReadable(parseLocaleFile(path, tag, text))) continue;
      io.err(`${path} is not JSON. To see why: clerk-error-i18n locale check ${path}\n`);
      exitCode = Math.max(exitCode, EXIT.findings);
    } catch (error) {
      io.err(`Cannot read ${path}: ${terminalText(fileProblem(error))}\n`);
      exitCode = EXIT.usage;
    }
  }
  if (json) await io.out(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length) await io.out(statusTable(rows));
  return exitCode;
}

function statusTable(rows: readonly LocaleStatus[]): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const head = ['TAG', 'TRANSLATED', '', 'STALE', 'SIZE', 'GZIP', 'LANGUAGE'];
  return textTable([
    head,
    ...rows.map((row) => [
      row.tag,
      `${row.translated}/${row.total}`,
      `${row.percent}%`,
      `${row.stale || ''}`,
      kilobytes(row.bytes),
      kilobytes(row.gzipBytes),
      row.language,
    ]),
  ]);
}
