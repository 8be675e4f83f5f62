import type { ClerkError } from '../../failure/generated/errors.ts';
import { pluralOrder } from '../../languages/pluralCategory.ts';
import { shownText } from '../../values/shownText.ts';
import { compileMessage, fillMessage } from '../../words/compileMessage.ts';
import { compiled, type Message, onlyText, type Text } from '../../words/messageIndex.ts';
import type { Language, MessageSource } from '../../words/messageStore.ts';
import type { AppWords, Sentence } from '../appWords.ts';
import type { MessageContext } from '../clerkTranslator.ts';
import { allValues, countOf, errorValue, type ValueSource } from './errorValues.ts';
import { formatFields, joinList } from './formatValue.ts';
import { messagesFor } from './messagesFor.ts';
import { passwordSentence } from './passwordRules.ts';
import { standIn, TOO_LARGE } from './standIn.ts';
import { warnNeedsApp } from './warnNeedsApp.ts';

/** What rendering needs: the languages to look in, first the wanted one, and the app's rules. */
export interface RenderOptions {
  readonly stores: readonly Language[];
  readonly serverText: 'english' | 'always' | 'never';
  readonly developerText: boolean;
  /** The app's own words. */
  readonly app: AppWords | undefined;
  /** The tag that was asked for. */
  readonly wanted: string;
  /** None of the languages has words for something that English has words for. */
  onMissing(): void;
}

/** Renders errors and words in one language. */
export interface Renderer {
  /** The sentence for an error, in the first of the languages that has one. */
  sentence(error: ClerkError, context?: MessageContext): Sentence;
  /** Several rules of one password in one sentence; undefined where each has its own. */
  passwordRules(errors: readonly ClerkError[]): Sentence | undefined;
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  label(field: string): string | undefined;
}

const MAX_SERVER_TEXT = 300;

/** Where a message names its field. The sentence is whole without it: “Fill in this field: {{field}}.” */
const FIELD = /\s?[:\uff1a]\s?\{\{field\}\}/;

/**
 * How many sentences are remembered: those of the errors that a page usually shows. Remembering all
 * in a `WeakMap` costs more than rendering one again.
 */
export const MAX_RECENT = 16;

/** Only reached when an app's files removed every sentence there is. */
const LAST_RESORT: Sentence = { text: 'Something went wrong. Try again.', tag: 'en' };

/** Makes the renderer of one state of the translator. It remembers what it has rendered. */
export function createRenderer(options: RenderOptions): Renderer {
  const { stores, app, wanted } = options;
  // Parallel lists: searching a list that holds only errors is fastest.
  const recent: ClerkError[] = [];
  const traceIds: (string | undefined)[] = [];
  const atFields: boolean[] = [];
  const sentences: Sentence[] = [];
  let oldest = 0;

  function renderText(
    { tag: locale, store }: Language,
    source: MessageSource,
    found: Text,
    from: ValueSource,
    count: number | undefined,
  ): string | undefined {
    const read = (name: string) => errorValue(from, name, store.messages, locale);
    const parts = compiled(found);
    const text =
      fillMessage(parts, read) ??
      (from.atField && source === store.library
        ? fillMessage(compileMessage(found.text.replace(FIELD, '')), read)
        : undefined);
    if (text === undefined || parts.plain) return text;
    if (!app?.format) {
      warnNeedsApp(found.key);
      return undefined;
    }
    const values = allValues(from, store.messages, locale);
    return app.format({ locale, key: found.key, messages: source.texts(), values, count });
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

  /** The first of the error's messages in one language whose values are all there. */
  function inLanguage(error: ClerkError, language: Language): string | undefined {
    const isEnglish = language === stores[stores.length - 1];
    for (const source of language.store.sources) {
      // A message for the person in another language says less than the English one for developers.
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
    return undefined;
  }

  /** The app's own message, where our language would be the one at `index`. */
  function fromApp(error: ClerkError, index: number): Sentence | undefined {
    if (!app?.render) return undefined;
    const later = stores.slice(index + 1).map(({ tag }) => tag);
    return app.render({ error, language: stores[index] as Language, later, wanted });
  }

  function specific(error: ClerkError): Sentence | undefined {
    for (let index = 0; index < stores.length; index++) {
      const language = stores[index] as Language;
      const own = fromApp(error, index);
      if (own) return own;
      const text = inLanguage(error, language);
      if (text) return { text, tag: language.tag };
    }
    if (error.known) options.onMissing();
    return undefined;
  }

  function wordIn(
    language: Language,
    key: string,
    params: Readonly<Record<string, string | number>>,
  ): string | undefined {
    const from: ValueSource = { fields: [], params };
    const count = typeof params.count === 'number' ? params.count : undefined;
    const { words } = language.store;
    const message = words.find(key)?.general;
    return message && render(language, words, message, from, count);
  }

  function word(
    key: string,
    params: Readonly<Record<string, string | number>> = {},
  ): Sentence | undefined {
    for (const language of stores) {
      const text = wordIn(language, key, params);
      if (text) return { text, tag: language.tag };
    }
    options.onMissing();
    return undefined;
  }

  /** Whether the app says an error in words of its own, in some language. */
  const isOwn = (error: ClerkError): boolean =>
    stores.some(({ store }) => store.sources.slice(0, -1).some(({ find }) => find(error.code))) ||
    (app?.render !== undefined && fromApp(error, 0) !== undefined);

  function passwordRules(errors: readonly ClerkError[]): Sentence | undefined {
    if (errors.length < 2 || errors.some(isOwn)) return undefined;
    const language = stores[0] as Language;
    const { tag, store } = language;
    const text = passwordSentence(errors, {
      word: (key, params) => wordIn(language, key, params),
      list: (items) => joinList(items, 'conjunction', tag),
      hint: (code) =>
        Object.hasOwn(store.messages.hints, code) ? store.messages.hints[code] : undefined,
    });
    return text ? { text, tag } : undefined;
  }

  const general = (key: string, traceId: string | undefined): Sentence =>
    (traceId && word(`${key}_trace`, { traceId })) || word(key) || LAST_RESORT;

  function compose(error: ClerkError, traceId: string | undefined): Sentence {
    if (error.audience === 'developer' && !options.developerText)
      return general('developer_error', traceId);
    const found = specific(error) ?? fromStatus(error);
    if (found) return found;
    const text =
      error.audience === 'developer'
        ? shownText(error.longMessage || error.message)
        : serverText(error);
    if (text) return { text, tag: 'en' };
    return general(error.audience === 'developer' ? 'developer_error' : 'unknown_error', traceId);
  }

  /** The words of the error's HTTP status, unless the app prefers the server's own text. */
  function fromStatus(error: ClerkError): Sentence | undefined {
    if (options.serverText === 'always' && serverText(error)) return undefined;
    if (!error.known && error.status === TOO_LARGE) return word('too_large');
    const listed = standIn(error);
    return listed && specific(listed);
  }

  function serverText({ known, longMessage, message }: ClerkError): string {
    const isAllowed =
      !known &&
      (options.serverText === 'always' ||
        (options.serverText === 'english' && /^en\b/i.test((stores[0] as Language).tag)));
    const text = isAllowed && [longMessage, message].find(isSentence);
    return text ? shownText(text.trim().slice(0, MAX_SERVER_TEXT)).trim() : '';
  }

  return {
    sentence(error, { traceId, atField = false } = {}) {
      const known = recent.indexOf(error);
      if (known >= 0 && traceIds[known] === traceId && atFields[known] === atField)
        return sentences[known] as Sentence;
      // Of several fields, the message names the first, which may stand elsewhere.
      const isAbout = atField && error.fields.length === 1;
      const sentence = compose(isAbout ? Object.assign({}, error, { atField }) : error, traceId);
      const place = known < 0 ? oldest : known;
      recent[place] = error;
      traceIds[place] = traceId;
      atFields[place] = atField;
      sentences[place] = sentence;
      if (place === oldest) oldest = (oldest + 1) % MAX_RECENT;
      return sentence;
    },
    passwordRules,
    text: (key, values) => word(key, values)?.text ?? '',
    label: (field) => formatFields([field], (stores[0] as Language).store.messages, 'en'),
  };
}

/** What only technical texts hold: code, addresses, wire names, and what an SDK adds for developers. */
const TECHNICAL = /[{}<>\\]|\w_\w|:\/\/|\w\(|=["']/;

// Written out, because React Native's compiler makes ten kilobytes of `\p{L}`.
const LETTER = /[a-z\u00c0-\u02af\u0370-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff]/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/;

/**
 * Whether a text of the server's can be a sentence for a person. It has a letter, which blanks without
 * width lack. It has no control character, which may colour a terminal.
 */
const isSentence = (text: string): boolean =>
  LETTER.test(text) && !CONTROL.test(text) && !TECHNICAL.test(text);

/** The plural form for a count; undefined where the message has none. */
function formOf({ plurals }: Message, count: number | undefined, tag: string): Text | undefined {
  if (!plurals || count === undefined) return undefined;
  for (const category of pluralOrder(count, tag)) {
    const text = plurals.get(category);
    if (text) return text;
  }
  return undefined;
}
