import { PLURAL_CATEGORIES } from '../languages/pluralForms.ts';
import type { LocaleMessages, PartialLocaleMessages } from './localeMessages.ts';
import { SECTIONS, TODO_MARK } from './localeMessages.ts';
import { type CodeMessages, indexMessages } from './messageIndex.ts';
import { splitKey } from './messageKey.ts';

// Without a prototype, so that no key of a hostile file or code can reach one.
function emptyMessages(): Record<keyof LocaleMessages, Record<string, string>> {
  const messages = {} as Record<keyof LocaleMessages, Record<string, string>>;
  for (const section of SECTIONS) messages[section] = Object.create(null);
  return messages;
}

/** Copies the texts of `from` into `into`; whatever is not a text, or not yet one, is left out. */
function copyTexts(into: Record<string, string>, from: unknown): void {
  if (typeof from !== 'object' || from === null) return;
  for (const key of Object.keys(from)) {
    const text = (from as Readonly<Record<string, unknown>>)[key];
    if (typeof text === 'string' && text.trim() && !text.startsWith(TODO_MARK)) into[key] = text;
  }
}

/** Messages that come from one side: the app or the library. */
export interface MessageSource {
  /** What messages nested in them are looked up in. */
  texts(): Readonly<Record<string, string>>;
  /** Those of a code. */
  find(code: string): CodeMessages | undefined;
}

/** The messages of one language: what a locale file holds, and the app's own words. */
export interface MessageStore {
  /** Its errors are those of the locale file; in the other sections the app's words are on top. */
  readonly messages: LocaleMessages;
  /** The error messages of the locale file. */
  readonly library: MessageSource;
  /** All error messages. Those of the app's own come first, however specific the library's are. */
  readonly sources: readonly MessageSource[];
  /** Adds those of a locale file. */
  add(messages: PartialLocaleMessages): void;
  /** The library's own words, with the app's on top. */
  readonly words: MessageSource;
}

/** A language and its messages. */
export interface Language {
  readonly tag: string;
  readonly store: MessageStore;
}

/** An empty store with the app's overrides, which stay on top of all that is added. */
export function createMessageStore(overrides: PartialLocaleMessages = {}): MessageStore {
  const messages = emptyMessages();
  const given = emptyMessages();
  for (const section of SECTIONS) copyTexts(given[section], overrides[section]);

  const library = createSource(() => messages.errors);
  const words = createSource(() => messages.ui);
  const own = createSource(
    () => Object.assign(Object.create(null), messages.errors, given.errors),
    () => withOtherForms(given.errors, messages.errors),
  );
  const sources = Object.keys(given.errors).length ? [own, library] : [library];
  function changed(): void {
    for (const section of SECTIONS)
      if (section !== 'errors') copyTexts(messages[section], given[section]);
    for (const source of [own, library, words]) source.forget();
  }
  changed();
  return {
    messages,
    library,
    words,
    sources,
    add(added) {
      for (const section of SECTIONS) copyTexts(messages[section], added[section]);
      changed();
    },
  };
}

type Texts = Readonly<Record<string, string>>;

function createSource(readTexts: () => Texts, readMessages = readTexts) {
  let texts: Texts | undefined;
  let index: Map<string, CodeMessages> | undefined;
  return {
    texts(): Texts {
      texts ??= readTexts();
      return texts;
    },
    find(code: string): CodeMessages | undefined {
      index ??= indexMessages(readMessages());
      return index.get(code);
    },
    forget(): void {
      texts = index = undefined;
    },
  };
}

/** An app that replaces one plural form of a message keeps the library's other ones. */
function withOtherForms(own: Texts, library: Texts): Texts {
  const texts: Record<string, string> = Object.create(null);
  for (const key of Object.keys(own)) {
    const { base, category } = splitKey(key);
    for (const form of category ? PLURAL_CATEGORIES : []) {
      const other = library[`${base}_${form}`];
      if (other) texts[`${base}_${form}`] = other;
    }
  }
  return Object.assign(texts, own);
}
