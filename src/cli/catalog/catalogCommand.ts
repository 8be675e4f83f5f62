import type { Command } from 'commander';
import { type CatalogEntry, catalog, codeGroups } from '../../catalog/index.ts';
import { nearest } from '../../names/nearest.ts';
import { type CommandIo, EXIT, type Finish } from '../commandIo.ts';
import { paletteFor, terminalJson, terminalText } from '../terminalText.ts';
import { describeEntry, entryJson } from './describeEntry.ts';
import { listEntries } from './listEntries.ts';

/** Adds `catalog` to the program. */
export function addCatalogCommand(program: Command, io: CommandIo, finish: Finish): void {
  program
    .command('catalog')
    .summary('say what is known about an error')
    .description(
      'Says what is known about an error: its texts, values, audience, remedy and messages. ' +
        'Without a name or code, lists all errors. A narrow terminal shows less of each. ' +
        'Exits 1 for an unknown name or code.',
    )
    .argument('[name|code]', 'such as FormPwnedPassword or form_password_pwned')
    .option('--json', 'one line of JSON per error')
    .action(async (wanted: string | undefined, { json }: { json?: boolean }) => {
      finish(await showCatalog(wanted, json === true, io));
    });
}

const byCode = (a: CatalogEntry, b: CatalogEntry): number =>
  a.code === b.code ? (a.name < b.name ? -1 : 1) : a.code < b.code ? -1 : 1;

function find(wanted: string): CatalogEntry[] {
  const same = (text: string): boolean => text.toLowerCase() === wanted.toLowerCase();
  const exact = catalog.filter(({ name, code }) => name === wanted || code === wanted);
  return exact.length ? exact : catalog.filter(({ name, code }) => same(name) || same(code));
}

async function showCatalog(
  wanted: string | undefined,
  json: boolean,
  io: CommandIo,
): Promise<number> {
  const palette = paletteFor(io.colors);
  const found = (wanted === undefined ? [...catalog] : find(wanted)).sort(byCode);
  if (!found.length) {
    const guesses = nearest(
      wanted as string,
      catalog.flatMap(({ name, code }) => [code, name]).filter(Boolean),
    );
    const hint = guesses.length ? ` Nearest: ${guesses.join(', ')}` : '';
    io.err(`No error has the name or code ${terminalText(wanted as string)}.${hint}\n`);
    return EXIT.findings;
  }
  if (json) {
    for (const entry of found) await io.out(`${terminalJson(entryJson(entry))}\n`);
  } else if (wanted === undefined) {
    await io.out(listEntries(found, palette, io.columns));
  } else {
    await io.out(
      sharedCodeNote(found) + found.map((entry) => describeEntry(entry, palette)).join('\n'),
    );
  }
  return EXIT.ok;
}

// Says what holds when the text does not show which error of the code it is.
function sharedCodeNote(found: readonly CatalogEntry[]): string {
  const [first, ...others] = found;
  const group = codeGroups().find(({ code }) => code === first?.code);
  if (!group || !others.length) return '';
  return (
    `${found.length} errors share the code ${group.code || '(empty)'}. When the text does not show ` +
    `which one it is: audience ${group.audience}, remedy ${group.remedy}.\n\n`
  );
}
