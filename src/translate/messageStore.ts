import type { LocaleMessages, PartialLocaleMessages } from './localeMessages.ts';
import { SECTIONS } from './localeMessages.ts';

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
  /** The documented names with a message of their own, by code. */
  variantsOf(code: string): readonly string[];
}

/** An empty store with the app's overrides, which stay on top of all that is added. */
export function createMessageStore(overrides: PartialLocaleMessages = {}): MessageStore {
  const messages = emptyMessages();
  let variants: Map<string, string[]> | undefined;
  merge(messages, overrides);
  return {
    messages,
    add(added) {
      merge(messages, added);
      merge(messages, overrides);
      variants = undefined;
    },
    variantsOf(code) {
      variants ??= indexVariants(Object.keys(messages.errors));
      return variants.get(code) ?? [];
    },
  };
}

function indexVariants(keys: readonly string[]): Map<string, string[]> {
  const variants = new Map<string, string[]>();
  for (const key of keys) {
    const [code, suffix] = key.split('__') as [string, string?];
    // Documented names begin with a capital, param names never do.
    if (!suffix || suffix[0] !== suffix[0]?.toUpperCase()) continue;
    const name = suffix.split('_')[0] as string;
    const names = variants.get(code) ?? [];
    if (!names.includes(name)) variants.set(code, [...names, name]);
  }
  return variants;
}
