import type { MessageSection } from '../../words/localeMessages.ts';
import type { EnglishMessages } from '../localeFile/englishMessages.ts';
import type { LocaleEntry, LocaleFile } from '../localeFile/localeFile.ts';

/** What the file `style/<tag>.glossary.json` says of a language. */
export interface Glossary {
  /** Its terms by the English ones, each with the forms that may stand for it. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Whole texts that it says exactly as English does: no oversight. */
  readonly sameAsEnglish: readonly string[];
}

/** What checks look a file up against. */
export interface CheckContext {
  readonly english: EnglishMessages;
  /** The messages of an app, which need not be all, and may be for keys of its own. */
  readonly partial: boolean;
  readonly glossary?: Glossary;
}

/** One thing to correct. */
export interface Finding {
  readonly section?: MessageSection;
  readonly key?: string;
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/** A check of a whole file. */
export type FileCheck = (file: LocaleFile, context: CheckContext) => Iterable<Finding>;

/** A check of one message; `english` is the text that it translates, if there is one. */
export type MessageCheck = (
  entry: LocaleEntry,
  file: LocaleFile,
  context: CheckContext,
  english: string | undefined,
) => Iterable<Omit<Finding, 'section' | 'key' | 'line'>>;
