import type { Remedy } from '../catalog/entry.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator, ErrorInWords } from '../translate/clerkTranslator.ts';
import { traceFor } from '../translate/traceFor.ts';
import { type ErrorSlot, type ErrorState, NO_ERRORS } from './errorState.ts';
import type { ErrorStore } from './errorStore.ts';

/** Suspends what hydrates until its words are there: the server had them at once. */
export function waitFor(translator: ClerkTranslator): void {
  const { waiting } = translator;
  if (waiting) throw waiting;
}

/** Some of a form's errors in words. The same object for as long as neither changes. */
export interface ShownErrors {
  readonly errors: readonly ClerkError[];
  /**
   * The errors in words, each sentence once per field. `place` is the id of the error's input, if
   * the form shows that field.
   */
  readonly items: readonly ErrorInWords[];
  /** Their sentences. */
  readonly messages: readonly string[];
  /**
   * The reference for support. Undefined where no error needs it, and where a message quotes it.
   */
  readonly trace?: string | undefined;
  /** Attributes that describe the first error. */
  readonly data: {
    readonly 'data-code'?: string | undefined;
    readonly 'data-remedy'?: Remedy;
  };
  /** Another part of the form announces these, or they were announced already. */
  readonly quiet?: boolean | undefined;
  /** Counts the failures: the errors of a new failure are announced anew. */
  readonly round: number;
}

const NOTHING: ShownErrors = { errors: NO_ERRORS, items: [], messages: [], data: {}, round: 0 };

/**
 * What `useSyncExternalStore` takes: the errors of a slot in words. They are made anew only when the
 * errors or the language changed.
 */
export function shownErrors(
  store: ErrorStore,
  translator: ClerkTranslator,
  slot: ErrorSlot,
  inputId?: string,
  errorId?: string,
) {
  let shown: ShownErrors & { readonly version?: number } = NOTHING;
  // Unless `isLive`, the result must be what the server rendered. The server knows nothing of other
  // parts.
  const read = (state: ErrorState, isLive?: true): ShownErrors => {
    const errors = state.get(slot);
    const first = errors?.[0];
    // A slot without errors never changes, whatever the language.
    if (!first) return NOTHING;
    const version = translator.version;
    if (errors === shown.errors && version === shown.version) return shown;
    const traceId = state.get('failure')?.traceId;
    // A field's own errors need neither its id nor its label. Those of the form stand at no field.
    const placeOf = (error: ClerkError) =>
      slot === 'all' ? store.inputIdOf(error, isLive) : slot === 'form' ? undefined : slot;
    const items = translator.inWords(errors, { traceId }, placeOf);
    shown = {
      errors,
      version,
      items,
      messages: items.map(({ text }) => text),
      // For selectors. What no code looks like may be any text.
      data: {
        'data-code': /^[\w.-]+$/.test(first.code) ? first.code : undefined,
        'data-remedy': first.remedy,
      },
      trace: traceFor(translator, items, traceId),
      // An error summary listens to all errors, and so announces for all fields. Nothing is
      // announced when errors go. An error that is read out with the focus is not announced twice,
      // and neither is that of a field that stands twice.
      quiet:
        isLive &&
        ((slot !== 'all' && !!store.latestOf('all', 'onChange')) ||
          (slot[0] === '-'
            ? store.focused === slot || (store.latestOf(slot, 'errorId') ?? errorId) !== errorId
            : store.isShrunk)),
      round: store.round,
    };
    return shown;
  };
  return [
    (onChange: () => void) => {
      store.words = translator;
      const stop = store.subscribe(slot, { onChange, inputId, errorId });
      const stopWords = translator.subscribe(onChange);
      return () => {
        stop();
        stopWords();
      };
    },
    () => read(store.state, true),
    () => {
      if (store.initialState.has(slot)) waitFor(translator);
      return read(store.initialState);
    },
  ] as const;
}
