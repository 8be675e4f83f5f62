import type { LocaleMessages, PartialLocaleMessages } from './localeMessages.ts';
import { SECTIONS } from './localeMessages.ts';
import { type CodeMessages, indexMessages, type Message } from './messageIndex.ts';

// Without a prototype, so that no key of a hostile file or code can reach one.
function emptyMessages(): Record<keyof LocaleMessages, Record<string, string>> {
  const messages = {} as Record<keyof LocaleMessages, Record<string, string>>;
  for (const section of SECTIONS) messages[section] = Object.create(null);
  return messages;
}

/** Copies the texts of `from` into `into`; whatever is not a text is left out. */
function merge(into: LocaleMessages, from: PartialLocaleMessages): void {
  for (const section of SECTIONS) {
    const messages = from[section];
    if (typeof messages !== 'object' || messages === null) continue;
    for (const key of Object.keys(messages)) {
      const text = messages[key];
      if (typeof text === 'string' && text) (into[section] as Record<string, string>)[key] = text;
    }
  }
}

/** The messages of one language: what the library brings, with the app's overrides on top. */
export interface MessageStore {
  readonly messages: LocaleMessages;
  /** Adds messages below the overrides. */
  add(messages: PartialLocaleMessages): void;
  /** The error messages of a code. */
  errorMessages(code: string): CodeMessages | undefined;
  /** One of the library's own words. */
  word(key: string): Message | undefined;
}

/** An empty store with the app's overrides, which stay on top of all that is added. */
export function createMessageStore(overrides: PartialLocaleMessages = {}): MessageStore {
  const messages = emptyMessages();
  let errors: Map<string, CodeMessages> | undefined;
  let words: Map<string, CodeMessages> | undefined;
  merge(messages, overrides);
  return {
    messages,
    add(added) {
      merge(messages, added);
      merge(messages, overrides);
      errors = words = undefined;
    },
    errorMessages(code) {
      errors ??= indexMessages(messages.errors);
      return errors.get(code);
    },
    word(key) {
      words ??= indexMessages(messages.ui);
      return words.get(key)?.general;
    },
  };
}
