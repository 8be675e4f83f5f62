import { gzipSync } from 'node:zlib';
import { TODO_MARK } from '../../words/localeMessages.ts';
import { isForDevelopers } from '../localeFile/audienceOf.ts';
import type { EnglishMessages, WantedMessage } from '../localeFile/englishMessages.ts';
import { parseLocaleFile } from '../localeFile/localeFile.ts';

/** How many of some messages are translated. */
export interface Progress {
  readonly translated: number;
  readonly total: number;
  /** Rounded down: 100 only when nothing is missing. */
  readonly percent: number;
}

/** How far one language is, in all; and in what people read, and only developers. */
export interface LocaleStatus extends Progress {
  readonly tag: string;
  /** The language's name in English, and in itself. */
  readonly language: string;
  readonly nativeName: string;
  readonly people: Progress;
  readonly developers: Progress;
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

/** Measures the text of one file. */
export function localeStatus(tag: string, text: string, english: EnglishMessages): LocaleStatus {
  const { entries } = parseLocaleFile(`${tag}.json`, tag, text);
  const done = new Set(
    entries
      .filter((entry) => entry.text.trim() && !entry.text.startsWith(TODO_MARK))
      .map(({ section, key }) => `${section}.${key}`),
  );
  function progressOf(messages: readonly WantedMessage[]): Progress {
    const total = messages.length;
    const translated = messages.filter(({ section, key }) => done.has(`${section}.${key}`)).length;
    return { translated, total, percent: Math.floor((100 * translated) / total) };
  }
  const wanted = english.wanted(tag);
  return {
    tag,
    language: nameIn('en', tag),
    nativeName: nameIn(tag, tag),
    ...progressOf(wanted),
    people: progressOf(wanted.filter((message) => !isForDevelopers(message))),
    developers: progressOf(wanted.filter(isForDevelopers)),
    bytes: Buffer.byteLength(text),
    gzipBytes: gzipSync(text).length,
  };
}
