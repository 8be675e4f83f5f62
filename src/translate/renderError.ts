import type { ClerkError } from '../decode/errors.generated.ts';
import { fillMessage } from './compileMessage.ts';
import { countOf, errorValue } from './errorValues.ts';
import { firstMessage } from './firstMessage.ts';
import { formatFields, formatValue } from './formatValue.ts';
import type { RenderMessage } from './messageEngine.ts';
import { compiled, type Message, type Text } from './messageIndex.ts';
import type { MessageStore } from './messageStore.ts';
import { pluralOrder } from './pluralCategory.ts';
import { type AppMessages, renderByApp, withAppNames } from './renderByApp.ts';

/** A language and its messages. */
export interface Language {
  readonly tag: string;
  readonly store: MessageStore;
}

/** What rendering needs: the languages to look in, first the wanted one, and the app's rules. */
export interface RenderOptions {
  readonly stores: readonly Language[];
  readonly engine: RenderMessage;
  readonly serverText: 'english' | 'always' | 'never';
  readonly developerText: boolean;
  /** The app's own instance and the namespace in it whose messages win. */
  readonly app?: AppMessages;
}

/** Renders errors and words in one language. */
export interface Renderer {
  message(error: ClerkError, traceId: string | undefined): string;
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  label(field: string): string | undefined;
}

const MAX_SERVER_TEXT = 300;

/**
 * How many sentences are remembered: those of the errors that a page usually shows. To remember all, in a
 * `WeakMap`, costs more than to write one anew.
 */
export const MAX_RECENT = 16;

/** Only reached when an app's files removed every sentence there is. */
const LAST_RESORT = 'Something went wrong. Try again.';

type Values = (name: string) => string | undefined;

/** Makes the renderer of one state of the translator; it remembers what it has rendered. */
export function createRenderer(options: RenderOptions): Renderer {
  const { stores, engine, app } = options;
  // Side by side, because looking through errors alone is what takes time.
  const recent: ClerkError[] = [];
  const traceIds: (string | undefined)[] = [];
  const sentences: string[] = [];
  let oldest = 0;

  function render(
    { tag, store }: Language,
    section: 'errors' | 'ui',
    message: Message,
    values: Values,
    count: number | undefined,
  ): string | undefined {
    const found = formOf(message, count, tag) ?? message.plain;
    if (!found) return undefined;
    const parts = compiled(found);
    const text = fillMessage(parts, values);
    if (text === undefined || parts.plain) return text;
    const known: Record<string, string> = {};
    for (const name of parts.names) known[name] = values(name) as string;
    return engine(tag, found.key, store.messages[section], known, count) || undefined;
  }

  function specific(error: ClerkError): string | undefined {
    for (const language of stores) {
      const messages = language.store.errorMessages(error.code);
      const byApp = language === stores[0] ? app : undefined;
      const candidates = byApp ? withAppNames(error, messages) : messages;
      if (!candidates) continue;
      const values: Values = (name) =>
        errorValue(error, name, language.store.messages, language.tag);
      const text = firstMessage(
        error,
        candidates,
        (message) =>
          (byApp ? renderByApp(byApp, message.key, values, countOf(error)) : undefined) ??
          render(language, 'errors', message, values, message.plurals && countOf(error)),
      );
      if (text) return text;
    }
    return undefined;
  }

  function text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    for (const language of stores) {
      const { tag, store } = language;
      const word = store.word(key);
      const read: Values = (name) =>
        Object.hasOwn(values, name)
          ? formatValue(name, values[name], store.messages, tag)
          : undefined;
      const count = typeof values.count === 'number' ? values.count : undefined;
      const found = word && render(language, 'ui', word, read, count);
      if (found) return found;
    }
    return '';
  }

  const withTrace = (key: string, traceId: string | undefined): string =>
    (traceId && text(`${key}_trace`, { traceId })) || text(key) || LAST_RESORT;

  function compose(error: ClerkError, traceId: string | undefined): string {
    if (error.audience === 'developer' && !options.developerText)
      return withTrace('developer_error', traceId);
    const found = specific(error);
    if (found) return found;
    if (error.audience === 'developer')
      return error.longMessage || withTrace('developer_error', traceId);
    return (!error.known && serverText(error)) || withTrace('unknown_error', traceId);
  }

  function serverText({ longMessage, message }: ClerkError): string {
    const allowed =
      options.serverText === 'always' || (options.serverText === 'english' && stores.length === 1);
    return allowed ? (longMessage || message).trim().slice(0, MAX_SERVER_TEXT) : '';
  }

  return {
    message(error, traceId) {
      const known = recent.indexOf(error);
      if (known >= 0 && traceIds[known] === traceId) return sentences[known] as string;
      const sentence = compose(error, traceId);
      const place = known < 0 ? oldest : known;
      recent[place] = error;
      traceIds[place] = traceId;
      sentences[place] = sentence;
      if (place === oldest) oldest = (oldest + 1) % MAX_RECENT;
      return sentence;
    },
    text,
    label: (field) => formatFields([field], (stores[0] as Language).store.messages, 'en'),
  };
}

/** The plural form for a count; undefined where the message has none. */
function formOf({ plurals }: Message, count: number | undefined, tag: string): Text | undefined {
  if (!plurals || count === undefined) return undefined;
  for (const category of pluralOrder(count, tag)) {
    const text = plurals.get(category);
    if (text) return text;
  }
  return undefined;
}
