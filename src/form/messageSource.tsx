import type { ReactNode } from 'react';
import type { Remedy } from '../catalog/entry.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator } from '../translate/createClerkTranslator.ts';
import { messageAlone } from '../translate/messageAlone.ts';
import { type ErrorSlot, type ErrorState, NO_ERRORS } from './errorState.ts';
import type { ErrorStore } from './errorStore.ts';

/** An error in words. */
export interface ShownError {
  /**
   * The sentence for it in the current language. Where the form does not show the field that it
   * names, after the label of that field, unless the sentence says it.
   */
  readonly message: string;
  /** The id of the input that it belongs to, where the form shows that field. */
  readonly inputId?: string | undefined;
  /** The sentence for the page: told apart from it where it is in another language than is wanted. */
  readonly sentence: ReactNode;
}

/** Some of a form's errors in words. The same object for as long as neither changes. */
export interface ShownErrors {
  readonly errors: readonly ClerkError[];
  /** Without those that would say the same sentence of the same field again. */
  readonly items: readonly ShownError[];
  /** Their sentences. */
  readonly messages: readonly string[];
  /** The reference for support, where something needs it and no message has it already. */
  readonly trace?: string | undefined;
  /** Attributes that tell of the first error. */
  readonly data: {
    readonly 'data-code'?: string;
    readonly 'data-remedy'?: Remedy;
  };
  /** The id of a `FieldError` with the messages, if there is one. */
  readonly element?: string | undefined;
  /** Another part of the form announces these. */
  readonly quiet?: boolean | undefined;
}

const NOTHING: ShownErrors = { errors: NO_ERRORS, items: [], messages: [], data: {} };

/**
 * What `useSyncExternalStore` takes: the errors of a slot in words, made anew only when they or the
 * language changed.
 */
export function messageSource(
  store: ErrorStore,
  translator: ClerkTranslator,
  slot: ErrorSlot,
  inputId?: string,
  elementId?: string,
) {
  let shown: ShownErrors & { readonly version?: number } = NOTHING;
  // What the server rendered knows nothing of other parts of the form, whatever has mounted since.
  const read = (state: ErrorState, isLive?: true): ShownErrors => {
    const errors = state.get(slot);
    const first = errors?.[0];
    // A slot without errors never changes, whatever the language.
    if (!first) return NOTHING;
    const version = translator.version;
    const element = isLive && store.latestOf(slot, 'elementId');
    if (errors === shown.errors && version === shown.version && element === shown.element)
      return shown;
    const traceId = state.get('failure')?.traceId;
    const context = { traceId };
    const distinct = new Map<string, ShownError>();
    for (const error of errors) {
      // A field's own errors need neither its id nor its label.
      const inputId = slot[0] === '-' ? slot : store.inputIdOf(error, isLive);
      const message = inputId
        ? translator.message(error, context)
        : messageAlone(translator, error, context);
      const lang = translator.languageOf(error, context);
      // A `<bdi>` runs in the direction of its own text.
      const sentence = lang ? <bdi lang={lang}>{message}</bdi> : message;
      distinct.set(`${inputId} ${message}`, { message, inputId, sentence });
    }
    const items = [...distinct.values()];
    // A field's errors are mended at the field, without support.
    const wantsTrace =
      traceId &&
      !items.every(({ inputId }) => inputId) &&
      !items.some(({ message }) => message.includes(traceId));
    shown = {
      errors,
      version,
      items,
      messages: items.map(({ message }) => message),
      element,
      data: { 'data-code': first.code, 'data-remedy': first.remedy },
      trace: wantsTrace ? translator.text('trace_id', { traceId }) : undefined,
      // An error summary listens to all errors, and so announces for all fields.
      quiet: isLive && !!store.latestOf('all', 'onChange'),
    };
    return shown;
  };
  return [
    (onChange: () => void) => {
      const stop = store.subscribe(slot, { onChange, inputId, elementId });
      const stopWords = translator.subscribe(onChange);
      return () => {
        stop();
        stopWords();
      };
    },
    () => read(store.state, true),
    () => read(store.initialState),
  ] as const;
}
