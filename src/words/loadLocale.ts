import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import {
  type LocaleSource,
  type PackedMessages,
  type PartialLocaleMessages,
  SECTIONS,
} from './localeMessages.ts';

/** The messages of a source. Rejects when its loader rejects or gives something else. */
export async function loadLocale(
  source: LocaleSource,
): Promise<PartialLocaleMessages | PackedMessages> {
  if (typeof source !== 'function') return source;
  const loaded: unknown = await source();
  const messages = isObject(loaded) && 'default' in loaded ? loaded.default : loaded;
  if (!isObject(messages)) throw new TypeError(NOTHING);
  return messages;
}

const NOTHING = `the loader gave no object with ${SECTIONS.join(', ')}`;

function isObject(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null;
}

/** Logs a language that came without messages, or not at all. Once each, in development only. */
export interface LoadWarning {
  failed(tag: string, reason: unknown): void;
  loaded(tag: string, messages: PartialLocaleMessages | PackedMessages): void;
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
