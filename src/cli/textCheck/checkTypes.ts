import type { MessageSection } from '../../words/localeMessages.ts';
import type { Basis } from '../localeFile/basis.ts';
import type { EnglishMessages } from '../localeFile/englishMessages.ts';
import type { LocaleEntry, LocaleFile } from '../localeFile/localeFile.ts';

/** The contents of `style/<tag>.glossary.json`. */
export interface Glossary {
  /** For each English term, the words that may stand for it. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** Whole texts that are the same as in English on purpose. */
  readonly sameAsEnglish: readonly string[];
}

/** What checks compare a file with. */
export interface CheckContext {
  readonly english: EnglishMessages;
  /** The file is of an app. It may lack messages, and have its own keys. */
  readonly partial: boolean;
  readonly glossary?: Glossary;
  /** Without it, nothing is known to be stale. */
  readonly basis?: Basis | undefined;
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

/** A check of one message. `english` is the text that it translates, if there is one. */
export type MessageCheck = (
  entry: LocaleEntry,
  file: LocaleFile,
  context: CheckContext,
  english: string | undefined,
) => Iterable<Omit<Finding, 'section' | 'key' | 'line'>>;
