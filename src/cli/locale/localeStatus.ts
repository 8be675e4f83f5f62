import { gzipSync } from 'node:zlib';
import { TODO_MARK } from '../../words/localeMessages.ts';
import { type Basis, isStale } from '../localeFile/basis.ts';
import type { EnglishMessages } from '../localeFile/englishMessages.ts';
import { parseLocaleFile } from '../localeFile/localeFile.ts';

/** How far one language is. */
export interface LocaleStatus {
  readonly tag: string;
  /** The language's name in English, and in itself. */
  readonly language: string;
  readonly nativeName: string;
  readonly translated: number;
  readonly total: number;
  /** Translations whose English text has changed since. */
  readonly stale: number;
  /** Rounded down, so 100 means that nothing is missing. */
  readonly percent: number;
  readonly bytes: number;
  readonly gzipBytes: number;
}

function nameIn(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Measures the text of one file. Without a basis, nothing is known to be stale. */
export function localeStatus(
  tag: string,
  text: string,
  english: EnglishMessages,
  basis: Basis = {},
): LocaleStatus {
  const { entries } = parseLocaleFile(`${tag}.json`, tag, text);
  const done = new Set(
    entries
      .filter((entry) => entry.text.trim() && !entry.text.startsWith(TODO_MARK))
      .map(({ section, key }) => `${section}.${key}`),
  );
  const wanted = english.wanted(tag);
  const translated = wanted.filter(({ section, key }) => done.has(`${section}.${key}`)).length;
  return {
    tag,
    language: nameIn('en', tag),
    nativeName: nameIn(tag, tag),
    translated,
    total: wanted.length,
    stale: entries.filter((entry) => {
      const source = english.textOf(entry.section, entry.key);
      return source !== undefined && isStale(basis, entry, source);
    }).length,
    percent: Math.floor((100 * translated) / wanted.length),
    bytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text).length,
  };
}
