import type { ClerkError } from '../decode/errors.generated.ts';
import { type CompiledMessage, compileMessage, fillMessage } from './compileMessage.ts';
import { formatFields, formatValue } from './formatValue.ts';
import type { I18nLike } from './i18nLike.ts';
import type { RenderMessage } from './messageEngine.ts';
import { messageKeys } from './messageKeys.ts';
import type { MessageStore } from './messageStore.ts';
import { pluralKey } from './pluralKey.ts';

/** What rendering needs: the languages to look in, first the wanted one, and the app's rules. */
export interface RenderOptions {
  readonly stores: readonly { readonly tag: string; readonly store: MessageStore }[];
  readonly engine: RenderMessage;
  readonly serverText: 'english' | 'always' | 'never';
  readonly developerText: boolean;
  /** The app's own instance and the namespace in it whose messages win. */
  readonly app?: { readonly i18n: I18nLike; readonly namespace: string };
}

/** Renders errors and words in one language. */
export interface Renderer {
  message(error: ClerkError, traceId: string | undefined): string;
  text(key: string, values?: Readonly<Record<string, string | number>>): string;
  label(field: string): string | undefined;
}

const MAX_SERVER_TEXT = 300;

/** Only reached when an app's files removed every sentence there is. */
const LAST_RESORT = 'Something went wrong. Try again.';

type Values = (name: string) => string | undefined;

/** Makes the renderer of one state of the translator; it remembers what it has rendered. */
export function createRenderer(options: RenderOptions): Renderer {
  const { stores, engine, app } = options;
  const rendered = new WeakMap<ClerkError, { traceId: string | undefined; text: string }>();
  const compiled = new Map<string, CompiledMessage>();

  function compile(message: string): CompiledMessage {
    let result = compiled.get(message);
    if (!result) {
      result = compileMessage(message);
      compiled.set(message, result);
    }
    return result;
  }

  function render(
    index: number,
    section: 'errors' | 'ui',
    key: string,
    values: Values,
    count: number | undefined,
  ): string | undefined {
    const { tag, store } = stores[index] as (typeof stores)[number];
    const messages = store.messages[section];
    const plural = count === undefined ? undefined : pluralKey(messages, key, count, tag);
    const found = plural ?? (Object.hasOwn(messages, key) ? key : undefined);
    if (found === undefined) return undefined;
    const message = compile(messages[found] as string);
    const text = fillMessage(message, values);
    if (text === undefined || (message.plain && !plural)) return text;
    const known: Record<string, string> = {};
    for (const name of message.names) known[name] = values(name) as string;
    return engine(tag, key, messages, known, count) || undefined;
  }

  function renderByApp(key: string, values: Values, count: number | undefined): string | undefined {
    if (!app) return undefined;
    const { i18n, namespace } = app;
    for (const language of i18n.languages ?? [i18n.language]) {
      const raw: unknown = i18n.getResource?.(language, namespace, `errors.${key}`);
      if (typeof raw !== 'string' || !raw) continue;
      const { names } = compile(raw);
      const replace: Record<string, string> = {};
      for (const name of names) {
        const value = values(name);
        if (value === undefined) return undefined;
        replace[name] = value;
      }
      const text: unknown = i18n.t(`errors.${key}`, {
        ns: namespace,
        lng: language,
        keySeparator: '.',
        nsSeparator: false,
        count,
        replace,
        interpolation: { escapeValue: false, skipOnVariables: true },
      });
      if (typeof text === 'string' && text) return text;
    }
    return undefined;
  }

  function valuesOf(error: ClerkError, index: number): Values {
    const { tag, store } = stores[index] as (typeof stores)[number];
    const params = error.params as Readonly<Record<string, unknown>>;
    // A developer knows the wire name, and some params never stand in a form.
    const labelsOf = (fields: readonly string[]): string | undefined =>
      formatFields(fields, store.messages, tag) ??
      (error.audience === 'developer' && fields.length ? fields.join(', ') : undefined);
    return (name) => {
      if (Object.hasOwn(params, name)) return formatValue(name, params[name], store.messages, tag);
      if (name === 'field') return labelsOf(error.fields.slice(0, 1));
      return name === 'fields' ? labelsOf(error.fields) : undefined;
    };
  }

  function specific(error: ClerkError): string | undefined {
    const count = countOf(error);
    for (let index = 0; index < stores.length; index++) {
      const values = valuesOf(error, index);
      const { store } = stores[index] as (typeof stores)[number];
      for (const key of messageKeys(error, store)) {
        const text =
          (index === 0 ? renderByApp(key, values, count) : undefined) ??
          render(index, 'errors', key, values, count);
        if (text) return text;
      }
    }
    return undefined;
  }

  function text(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    for (let index = 0; index < stores.length; index++) {
      const { tag, store } = stores[index] as (typeof stores)[number];
      const read: Values = (name) =>
        Object.hasOwn(values, name)
          ? formatValue(name, values[name], store.messages, tag)
          : undefined;
      const count = typeof values.count === 'number' ? values.count : undefined;
      const found = render(index, 'ui', key, read, count);
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
      const before = rendered.get(error);
      if (before && before.traceId === traceId) return before.text;
      const result = compose(error, traceId);
      rendered.set(error, { traceId, text: result });
      return result;
    },
    text,
    label: (field) =>
      formatFields([field], (stores[0] as (typeof stores)[number]).store.messages, 'en'),
  };
}

/** The number that decides the plural: the last of those in the error's text. */
function countOf({ params }: ClerkError): number | undefined {
  let count: number | undefined;
  for (const name in params) {
    const value = (params as Readonly<Record<string, unknown>>)[name];
    if (typeof value === 'number' && name !== 'retryAfter') count = value;
  }
  return count;
}
