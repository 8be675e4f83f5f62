import type { ClerkError } from '../decode/errors.generated.ts';
import type { ClerkFailure } from '../decode/failure.ts';
import type { ClerkTranslator } from '../translate/createClerkTranslator.ts';
import { type ErrorState, NO_ERRORS } from './errorState.ts';
import type { ErrorStore, Slot } from './errorStore.ts';

/** An error in words. */
export interface ShownError {
  readonly error: ClerkError;
  /**
   * The sentence for it in the current language, after the label of the field that it names where
   * the form does not show that field.
   */
  readonly message: string;
  /** The id of the input that it belongs to, where the form shows that field. */
  readonly inputId?: string;
}

/** Some of a form's errors in words. The same object for as long as neither changes. */
export interface ShownErrors {
  readonly errors: readonly ClerkError[];
  /** Without those that would say the same sentence of the same field again. */
  readonly items: readonly ShownError[];
  /** The reference for support, where something needs it and no message has it already. */
  readonly trace?: string;
  /** Another part of the form announces these. */
  readonly quiet: boolean;
}

interface Rendered {
  readonly version: number;
  readonly shown: ShownErrors;
}

// By translator, because two that took turns in one place would render each other forever.
const rendered = new WeakMap<ClerkTranslator, WeakMap<readonly ClerkError[], Rendered>>();

const NOTHING: ShownErrors = { errors: NO_ERRORS, items: [], quiet: false };

/** A field's errors are mended at the field, without support. */
const traceFor = (items: readonly ShownError[], traceId: string): boolean =>
  items.some(({ inputId }) => !inputId) && !items.some(({ message }) => message.includes(traceId));

function toShown(
  store: ErrorStore,
  translator: ClerkTranslator,
  slot: Slot,
  error: ClerkError,
  traceId: string | undefined,
): ShownError {
  const message = translator.message(error, { traceId });
  const key = slot[0] === '.' ? slot.slice(1) : store.shownKey(error);
  if (key) return { error, message, inputId: store.inputId(key) };
  // What only a developer can mend is not about the field as far as the person is concerned.
  const name = error.audience === 'user' && error.fields[0];
  const label = name && translator.label(name);
  return { error, message: label ? `${label}: ${message}` : message };
}

/** The errors of a slot in words; a slot without errors never changes, whatever the language. */
export function readMessages(
  store: ErrorStore,
  translator: ClerkTranslator,
  slot: Exclude<Slot, 'failure' | 'pending'>,
  state: ErrorState,
): ShownErrors {
  const source = slot === 'all' || slot === 'form' ? state[slot] : state.fields.get(slot.slice(1));
  if (!source?.length) return NOTHING;
  let lists = rendered.get(translator);
  if (!lists) {
    lists = new WeakMap();
    rendered.set(translator, lists);
  }
  const before = lists.get(source);
  const { version } = translator;
  if (before?.version === version) return before.shown;
  const { traceId } = state.failure as ClerkFailure;
  const distinct = new Map<string, ShownError>();
  for (const error of source) {
    const item = toShown(store, translator, slot, error, traceId);
    const { inputId, message } = item;
    if (!distinct.has(`${inputId} ${message}`)) distinct.set(`${inputId} ${message}`, item);
  }
  const items = [...distinct.values()];
  const shown = {
    errors: source,
    items,
    trace: traceId && traceFor(items, traceId) ? translator.text('trace_id', { traceId }) : '',
    quiet: store.hasSummary && slot !== 'all',
  };
  lists.set(source, { version, shown });
  return shown;
}
