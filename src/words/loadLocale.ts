import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import { type LocaleSource, type PartialLocaleMessages, SECTIONS } from './localeMessages.ts';

/** The messages of a source; rejects when its loader does, or gives something else. */
export async function loadLocale(
  source: LocaleSource,
  part?: 'developer',
): Promise<PartialLocaleMessages> {
  if (typeof source !== 'function') return source;
  const loaded: unknown = await source(part);
  const messages = isObject(loaded) && 'default' in loaded ? loaded.default : loaded;
  if (!isObject(messages)) throw new TypeError(NOTHING);
  return messages;
}

const NOTHING = `the loader gave no object with ${SECTIONS.join(', ')}`;

function isObject(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null;
}

/** Tells of a language that came without messages, or not at all: once, in development only. */
export interface LoadWarning {
  failed(tag: string, reason: unknown): void;
  /** Looks at what has come; the part for developers may hold nothing. */
  loaded(tag: string, messages: PartialLocaleMessages): void;
}

/** Makes the warning of one translator. */
export function createLoadWarning(): LoadWarning {
  const told = new Set<string>();
  const failed = (tag: string, reason: unknown): void => {
    if (told.has(tag)) return;
    told.add(tag);
    warnInDevelopment(`the messages of ${tag} did not load: ${reason}`);
  };
  return {
    failed,
    loaded(tag, messages) {
      if (!SECTIONS.some((section) => isObject(messages[section]))) failed(tag, NOTHING);
    },
  };
}
