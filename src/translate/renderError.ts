import type { ClerkError } from '../failure/generated/errors.ts';
import type { RenderMessage } from '../i18next/messageEngine.ts';
import { type AppMessages, renderByApp } from '../i18next/renderByApp.ts';
import { pluralOrder } from '../languages/pluralCategory.ts';
import { fillMessage } from '../words/compileMessage.ts';
import { compiled, type Message, onlyText, type Text } from '../words/messageIndex.ts';
import type { Language, MessageSource } from '../words/messageStore.ts';
import { allValues, countOf, errorValue, type ValueSource } from './errorValues.ts';
import { formatFields } from './formatValue.ts';
import { messagesFor } from './messagesFor.ts';

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
  /** The tag of the language of that message. */
  languageOf(error: ClerkError, traceId: string | undefined): string;
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

/** Makes the renderer of one state of the translator; it remembers what it has rendered. */
export function createRenderer(options: RenderOptions): Renderer {
  const { stores, engine, app } = options;
  // Parallel lists, because looking for an error among errors alone takes the least time.
  const recent: ClerkError[] = [];
  const traceIds: (string | undefined)[] = [];
  const sentences: string[] = [];
  const tags: string[] = [];
  let oldest = 0;
  /** The language of the latest sentence. The last one looked in is English, as are the server's texts. */
  let spoken = 'en';

  function renderText(
    { tag, store }: Language,
    source: MessageSource,
    found: Text,
    from: ValueSource,
    count: number | undefined,
  ): string | undefined {
    const parts = compiled(found);
    const text = fillMessage(parts, (name) => errorValue(from, name, store.messages, tag));
    if (text === undefined || parts.plain) return text;
    const values = allValues(from, store.messages, tag);
    return engine(tag, found.key, source.texts(), values, count);
  }

  function render(
    language: Language,
    source: MessageSource,
    message: Message,
    from: ValueSource,
    count: number | undefined,
  ): string | undefined {
    const form = formOf(message, count, language.tag);
    const text = form && renderText(language, source, form, from, count);
    // The message without a count often needs fewer values.
    return text || !message.plain ? text : renderText(language, source, message.plain, from, count);
  }

  function specific(error: ClerkError): string | undefined {
    for (const language of stores) {
      spoken = language.tag;
      const inApp = app && renderByApp(app, error, language, stores);
      if (inApp) {
        spoken = inApp.spoken;
        return inApp.text;
      }
      for (const source of language.store.sources) {
        // A message for the person in another language would say less than the English one for developers.
        const isEnglish = language === stores.at(-1);
        if (error.audience === 'developer' && !isEnglish && source === language.store.library)
          continue;
        const messages = source.find(error.code);
        if (!messages) continue;
        const only = onlyText(messages);
        if (only) return only;
        for (const message of messagesFor(error, messages, language.store.library)) {
          const text = render(language, source, message, error, message.plurals && countOf(error));
          if (text) return text;
        }
      }
    }
    return undefined;
  }

  function text(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    const from: ValueSource = { audience: 'user', fields: [], params };
    const count = typeof params.count === 'number' ? params.count : undefined;
    for (const language of stores) {
      const { words } = language.store;
      spoken = language.tag;
      const word = words.find(key)?.general;
      const found = word && render(language, words, word, from, count);
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
      return error.longMessage || error.message || withTrace('developer_error', traceId);
    return (!error.known && serverText(error)) || withTrace('unknown_error', traceId);
  }

  function serverText({ longMessage, message }: ClerkError): string {
    const allowed =
      options.serverText === 'always' ||
      (options.serverText === 'english' && /^en\b/i.test((stores[0] as Language).tag));
    // Without a letter it is no sentence, such as a text of blanks that have no width; nor with control
    // characters, such as a sequence that colours a terminal.
    const text =
      allowed &&
      [longMessage, message].find((one) => /\p{L}/u.test(one) && !/[^\P{Cc}\s]/u.test(one));
    return text ? text.trim().slice(0, MAX_SERVER_TEXT) : '';
  }

  function message(error: ClerkError, traceId: string | undefined): string {
    const known = recent.indexOf(error);
    if (known >= 0 && traceIds[known] === traceId) return sentences[known] as string;
    const sentence = compose(error, traceId);
    const place = known < 0 ? oldest : known;
    recent[place] = error;
    traceIds[place] = traceId;
    sentences[place] = sentence;
    tags[place] = spoken;
    if (place === oldest) oldest = (oldest + 1) % MAX_RECENT;
    return sentence;
  }

  return {
    message,
    languageOf(error, traceId) {
      message(error, traceId);
      return tags[recent.indexOf(error)] as string;
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
