import { createHash } from 'node:crypto';
import { isBag } from '../../values/read.ts';
import type { MessageSection } from '../../words/localeMessages.ts';
import { TODO_MARK } from '../../words/localeMessages.ts';
import type { EnglishMessages } from './englishMessages.ts';
import type { LocaleEntry, LocaleFile } from './localeFile.ts';

/**
 * From which English text each message of a language was translated: by `section.key`, a short hash of
 * the English text and one of the translation. Stands in `basis/<tag>.json` beside the language's file.
 */
export type Basis = Readonly<Record<string, string>>;

const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

const fullKey = ({ section, key }: { section: MessageSection; key: string }): string =>
  `${section}.${key}`;

/** Reads the text of a basis file. Undefined where it is not a JSON object of texts. */
export function parseBasis(text: string): Basis | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isBasis = isBag(value) && Object.values(value).every((hash) => typeof hash === 'string');
    return isBasis ? (value as Basis) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the English text has changed since, and the translation has not. */
export function isStale(basis: Basis, entry: LocaleEntry, english: string): boolean {
  const key = fullKey(entry);
  if (!Object.hasOwn(basis, key)) return false;
  const [from, translation] = `${basis[key]}`.split(' ');
  return from !== shortHash(english) && translation === shortHash(entry.text);
}

/** The basis with new and changed translations recorded. Those that did not change keep their line. */
export function updateBasis(basis: Basis, file: LocaleFile, english: EnglishMessages): Basis {
  const updated: Record<string, string> = {};
  for (const entry of file.entries) {
    const source = english.textOf(entry.section, entry.key);
    if (source === undefined || entry.text.startsWith(TODO_MARK)) continue;
    const key = fullKey(entry);
    updated[key] = isStale(basis, entry, source)
      ? (basis[key] as string)
      : `${shortHash(source)} ${shortHash(entry.text)}`;
  }
  return updated;
}
