import type { ClerkError } from '../failure/generated/errors.ts';
import type { Language } from '../words/messageStore.ts';

/** A text and the BCP 47 tag of its language. */
export interface Sentence {
  readonly text: string;
  readonly tag: string;
}

/** One text of a locale file or an override that only an i18n library can render. */
export interface FormatRequest {
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /** The key of the text in `messages`. */
  readonly key: string;
  /** All texts of its kind: what the text nests is looked up here. */
  readonly messages: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | object>>;
  /** The number that picks the plural form of what is nested. */
  readonly count: number | undefined;
}

/** Where an error stands among the languages of a translator. */
export interface AppRenderRequest {
  readonly error: ClerkError;
  /** The language that is looked at now. */
  readonly language: Language;
  /** The tags that are looked at later, such as English. */
  readonly later: readonly string[];
  /** The tag that was asked for. */
  readonly wanted: string;
}

/**
 * What the app around contributes: its language, and messages of its own i18n library. Every part
 * is optional. `fromI18next` makes one from an i18next instance.
 */
export interface AppWords {
  /** The app's language now; undefined while it has none. */
  readonly language: string | undefined;
  /** Differs after each change of the app's own messages. */
  readonly version: unknown;
  /** A message of the app's own for an error; undefined where it has none. */
  readonly render?: ((request: AppRenderRequest) => Sentence | undefined) | undefined;
  /** Renders a text that nests others or formats values; `''` where it cannot. */
  readonly format?: ((request: FormatRequest) => string) | undefined;
  /** Calls back after a change of language or messages; returns the function that stops it. */
  subscribe(changed: () => void): () => void;
}
