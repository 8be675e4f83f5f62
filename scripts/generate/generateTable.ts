import type { CodeGroup } from '../../src/catalog/codeGroups.ts';
import type { CatalogEntry } from '../../src/catalog/entry.ts';
import { requestParams } from '../../src/catalog/requestParams.ts';
import { textTemplate, typeInTable } from '../../src/catalog/textTemplate.ts';
import { matchTemplate, parseTemplate } from '../../src/recognize/template.ts';
import { shortenTemplate, shortenText } from './shortenTemplate.ts';

const meaningOf = (of: { audience: string; remedy: string; cancelled?: boolean }): string =>
  `${of.audience} ${of.remedy}${of.cancelled ? ' cancelled' : ''}`;

const literalLength = (row: string): number =>
  parseTemplate(row.split('|')[0] ?? '').literals.join('').length;

/** The documented texts of an entry, the newest edition's first. */
function documentedTexts(entry: CatalogEntry): string[] {
  const texts = [entry, { ...entry, ...entry.former?.first }].map(
    ({ longMessage, shortMessage }) => longMessage || shortMessage || '',
  );
  return [...new Set(texts)].filter(Boolean);
}

/** The templates of an entry. A text seen in the wild replaces a documented one that it covers. */
function templatesOf(entry: CatalogEntry): string[] {
  const seen = (entry.seen ?? []).map((text) => textTemplate(text, entry.params));
  const documented = documentedTexts(entry).filter((text) => {
    const covered = seen.some((known) => matchTemplate(parseTemplate(known), text, text));
    // If only a blank separates two values, nobody knows where the first one ends.
    const { literals } = parseTemplate(textTemplate(text, entry.params));
    return !covered && !literals.slice(1, -1).includes(' ');
  });
  return [...seen, ...documented.map((text) => textTemplate(text, entry.params))];
}

const seenTemplates = (group: CodeGroup): string[] =>
  group.seen.map((text) => textTemplate(text, group.params));

/** What is empty at the end needs no bars. */
const writeRow = (...parts: readonly (string | undefined)[]): string =>
  parts.join('|').replace(/\|+$/, '');

/**
 * Whether another error of the code has the same texts, and a value in `meta` that identifies it.
 */
const givesWay = (entry: CatalogEntry, { entries }: CodeGroup): boolean =>
  entries.some(
    (other) =>
      other !== entry &&
      other.longMessage &&
      other.longMessage === entry.longMessage &&
      other.shortMessage === entry.shortMessage &&
      Object.values(other.params ?? {}).some(({ meta }) => meta) &&
      !entry.params,
  );

function rowsOf(group: CodeGroup): string[] {
  const shared = group.entries.length > 1 || group.code === '';
  const rows: string[] = [];
  const all = [...group.entries.flatMap(templatesOf), ...seenTemplates(group)];
  for (const entry of group.entries) {
    const variant = shared ? entry.name + (givesWay(entry, group) ? '?' : '') : '';
    const meaning = meaningOf(entry) === meaningOf(group) ? '' : meaningOf(entry);
    const twin = group.entries.some(
      (other) =>
        other !== entry &&
        other.longMessage === entry.longMessage &&
        other.shortMessage !== entry.shortMessage &&
        entry.longMessage,
    );
    const templates = templatesOf(entry);
    if (shared && !entry.longMessage && !entry.shortMessage)
      templates.push(...(entry.freeText ? ['*', ''] : ['']));
    for (const template of templates) {
      if (!shared && !parseTemplate(template).params.some(({ name }) => entry.params?.[name]))
        continue;
      const short = shared ? shortenText(template, all) : shortenTemplate(template);
      rows.push(writeRow(short, variant, meaning, twin ? entry.shortMessage : ''));
    }
  }
  rows.push(...seenTemplates(group));
  // The longest literal comes first, so a text is never taken for a shorter one inside it.
  rows.sort((a, b) => literalLength(b) - literalLength(a));
  // Two entries with the same texts make one row, because nothing could identify the second.
  const unique = rows.filter(
    (row, index) => index === rows.findIndex((other) => sameText(other, row)),
  );
  for (const entry of group.entries)
    for (const [name, spec] of Object.entries(entry.params ?? {}))
      if (spec.meta)
        unique.push(
          writeRow(`@${name}`, shared ? entry.name : '', typeInTable(spec.type), spec.meta),
        );
  return unique;
}

function sameText(a: string, b: string): boolean {
  const [template, , , short] = a.split('|');
  const [otherTemplate, , , otherShort] = b.split('|');
  return template === otherTemplate && short === otherShort;
}

/** With blanks in place of `_`: words compress better. */
const inWords = (name: string): string => name.replaceAll('_', ' ');

/** The run-time table that src/recognize/knownCodes.ts reads. */
export function generateTable(groups: readonly CodeGroup[]): string {
  const byMeaning = new Map<string, CodeGroup[]>();
  for (const group of groups) {
    const meaning = meaningOf(group);
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), group]);
  }
  const lines: string[] = [];
  for (const meaning of [...byMeaning.keys()].sort()) {
    lines.push(`=${meaning}`);
    const members = byMeaning.get(meaning) as CodeGroup[];
    for (const group of [...members].sort((a, b) => (a.code < b.code ? -1 : 1)))
      lines.push(inWords(group.code), ...rowsOf(group).map((row) => ` ${row}`));
  }
  const text = lines.join('\n').replace(/[`\\]|\$\{/g, '\\$&');
  return `// The format is described in knownCodes.ts.\nexport const table: string = \`${text}\`;\n\n// Params that no person types, with blanks in place of \`_\`.\nexport const requestParams = '${requestParams.map(inWords).join(',')}';\n`;
}
