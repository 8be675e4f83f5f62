import { PLURAL_CATEGORIES } from '../languages/pluralForms.ts';
import type { LocaleMessages, PackedMessages, PartialLocaleMessages } from './localeMessages.ts';
import { SECTIONS, TODO_MARK } from './localeMessages.ts';
import { type CodeMessages, indexMessages } from './messageIndex.ts';
import { pluralKey, splitKey } from './messageKey.ts';
import { readMessages } from './packedMessages.ts';

// No prototype, so that no hostile key can reach one.
function emptyMessages(): Record<keyof LocaleMessages, Record<string, string>> {
  const messages = {} as Record<keyof LocaleMessages, Record<string, string>>;
  for (const section of SECTIONS) messages[section] = Object.create(null);
  return messages;
}

/**
 * Copies the texts of `from` into `into`. Leaves out what is no text, and what is not translated
 * yet.
 */
function copyTexts(into: Record<string, string>, from: unknown): void {
  if (typeof from !== 'object' || from === null) return;
  for (const key of Object.keys(from)) {
    const text = (from as Readonly<Record<string, unknown>>)[key];
    if (typeof text === 'string' && text.trim() && !text.startsWith(TODO_MARK)) into[key] = text;
  }
}

/** The messages of one side: the app or the library. */
export interface MessageSource {
  /** All texts, to look nested messages up in. */
  texts(): Readonly<Record<string, string>>;
  /** The messages of a code. */
  find(code: string): CodeMessages | undefined;
}

/** The messages of one language: the locale file and the app's own words. */
export interface MessageStore {
  /** Errors as in the locale file. In the other sections the app's words win. */
  readonly messages: LocaleMessages;
  /** The error messages of the locale file. */
  readonly library: MessageSource;
  /** All error messages. The app's come first, even where the library's are more specific. */
  readonly sources: readonly MessageSource[];
  /** Adds the messages of a locale file. */
  add(messages: PartialLocaleMessages | PackedMessages): void;
  /** The library's own words. The app's win over them. */
  readonly words: MessageSource;
}

/** A language and its messages. */
export interface Language {
  readonly tag: string;
  readonly store: MessageStore;
}

/** A store with nothing but the app's overrides, which win over all that is added later. */
export function createMessageStore(overrides: PartialLocaleMessages = {}): MessageStore {
  const given = emptyMessages();
  for (const section of SECTIONS) copyTexts(given[section], overrides[section]);
  const messages = emptyMessages();
  const unread: (PartialLocaleMessages | PackedMessages)[] = [];
  let isRead = false;

  // A page without an error asks for nothing, and so unpacks no language.
  function read(): LocaleMessages {
    if (isRead) return messages;
    isRead = true;
    for (const texts of unread.splice(0).map(readMessages))
      for (const section of SECTIONS) copyTexts(messages[section], texts[section]);
    for (const section of SECTIONS)
      if (section !== 'errors') copyTexts(messages[section], given[section]);
    return messages;
  }

  const library = createSource(() => read().errors);
  const words = createSource(() => read().ui);
  const own = createSource(
    () => Object.assign(Object.create(null), read().errors, given.errors),
    () => withOtherForms(given.errors, read().errors),
  );
  return {
    get messages() {
      return read();
    },
    library,
    words,
    sources: Object.keys(given.errors).length ? [own, library] : [library],
    add(texts) {
      unread.push(texts);
      isRead = false;
      for (const source of [own, library, words]) source.forget();
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

/** The app's messages. Where it has only some plural forms, the others are the library's. */
function withOtherForms(own: Texts, library: Texts): Texts {
  const texts: Record<string, string> = Object.create(null);
  for (const key of Object.keys(own)) {
    const { base, category } = splitKey(key);
    for (const form of category ? PLURAL_CATEGORIES : []) {
      const otherKey = pluralKey(base, form);
      const other = library[otherKey];
      if (other) texts[otherKey] = other;
    }
  }
  return Object.assign(texts, own);
}
