import { basename } from 'node:path';
import type { MessageSection } from '../../words/localeMessages.ts';
import { SECTIONS } from '../../words/localeMessages.ts';
import { scanJson } from './scanJson.ts';

/** One message of a file. */
export interface LocaleEntry {
  readonly section: MessageSection;
  readonly key: string;
  readonly text: string;
  readonly line: number;
}

/** A mistake in the file itself, not in one of its messages. */
export interface FileProblem {
  readonly line: number;
  readonly key?: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A file of messages in one language. */
export interface LocaleFile {
  /** As the person wrote it. */
  readonly path: string;
  readonly tag: string;
  /** In the order of the file. A key that stands twice is here twice. */
  readonly entries: readonly LocaleEntry[];
  readonly problems: readonly FileProblem[];
  /** The line of each section that the file has. */
  readonly sectionLines: ReadonlyMap<string, number>;
}

/** The canonical BCP 47 tag, or undefined for a malformed one. */
export function canonicalTag(tag: string): string | undefined {
  // A file may be called `messages`. Language subtags that long are well-formed but do not exist.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The tag in a file name, as in `de.json` and `clerk.de.json`. Undefined where there is none. */
export function tagOfPath(path: string): string | undefined {
  const name = basename(path).replace(/\.json$/i, '');
  return canonicalTag(name) ?? canonicalTag(name.split('.').at(-1) as string);
}

const INVALID = 'invalid JSON';

/** Whether a file was JSON. */
export const isReadable = ({ problems }: LocaleFile): boolean =>
  !problems.some(({ problem }) => problem.startsWith(INVALID));

/** Reads a file's text. Never throws; the result lists what could not be read. */
export function parseLocaleFile(path: string, tag: string, text: string): LocaleFile {
  const entries: LocaleEntry[] = [];
  const problems: FileProblem[] = [];
  const sectionLines = new Map<string, number>();
  const scan = scanJson(text);
  if (text.startsWith('\uFEFF'))
    problems.push({
      line: 1,
      problem: 'the file begins with a byte order mark',
      remedy: 'Save it as UTF-8 without one.',
    });
  if ('problem' in scan) {
    // PowerShell writes UTF-16. Half of its bytes are 0.
    const correct = /^[\uFFFD\0]/.test(text) ? 'Save the file as UTF-8' : 'Correct the JSON';
    const remedy = `${correct}; nothing else in the file was checked.`;
    problems.push({ line: scan.line, problem: `${INVALID}: ${scan.problem}`, remedy });
    return { path, tag, entries, problems, sectionLines };
  }
  for (const { key: section, line, value } of scan.members) {
    if (section === '$schema') continue;
    if (!isSection(section) || typeof value !== 'object' || value === null) {
      const remedy = `Sections are ${SECTIONS.join(', ')}, each an object of texts.`;
      problems.push({ line, key: section, problem: 'not a section', remedy });
      continue;
    }
    if (sectionLines.has(section))
      problems.push({
        line,
        key: section,
        problem: `the section already stands on line ${sectionLines.get(section)}`,
        remedy: 'Put all its messages into one.',
      });
    else sectionLines.set(section, line);
    for (const member of value) {
      const { key, line, value: text } = member;
      if (typeof text === 'string') entries.push({ section, key, text, line });
      else
        problems.push({
          line,
          key: `${section}.${key}`,
          problem: 'not a text',
          remedy: 'Write the message in double quotes, without nesting.',
        });
    }
  }
  return { path, tag, entries, problems, sectionLines };
}

const isSection = (name: string): name is MessageSection =>
  (SECTIONS as readonly string[]).includes(name);
