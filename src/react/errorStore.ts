import type { ClerkError } from '../decode/errors.generated.ts';
import type { ClerkFailure } from '../decode/failure.ts';
import {
  EMPTY_STATE,
  type ErrorState,
  keysOf,
  NO_ERRORS,
  nextState,
  readAliases,
} from './errorState.ts';
import { fieldKey } from './fieldName.ts';
import { findFailure } from './findFailure.ts';
import { reportFailure } from './reportFailure.ts';
import { deadlineOf } from './retryDeadline.ts';
import type { UseClerkErrorOptions } from './useClerkError.ts';

/** What can be listened to: one field by `.` and its key, or one of the other parts of the state. */
export type Slot = `.${string}` | 'failure' | 'pending' | 'all' | 'form';

/** The errors of one form, without React. */
export interface ErrorStore {
  /** Prefix of the ids of this form's elements. */
  readonly id: string;
  readonly state: ErrorState;
  /** The state that the server rendered, and that hydration starts from. */
  readonly initialState: ErrorState;
  /** Calls back when the slot changes. The same listener counts once. */
  subscribe(slot: Slot, listener: () => void): () => void;
  /** Counts a field as shown for as long as the form has it on the page. */
  showField(key: string, inputId: string | undefined): () => void;
  /** An error summary listens to all errors, and so announces for all fields. */
  readonly hasSummary: boolean;
  /** The key of a field by any of its names. */
  keyOf(name: string): string;
  /** The key of the shown field that an error belongs to, if there is one. */
  shownKey(error: ClerkError): string | undefined;
  inputId(key: string): string;
  /** True once for every time that errors arrived: the caller then moves the focus. */
  takeFocus(): boolean;
  /** Shows a failure, or nothing. */
  show(failure: ClerkFailure | null): void;
  /** Starts a submit; the function it returns ends it, and is false when a later one started. */
  begin(): () => boolean;
  clearField(name: string): void;
  /** Takes the options of the last render, whose fields are all there now. */
  configure(options: UseClerkErrorOptions): void;
}

/** Makes the store of one form. */
export function createErrorStore(id: string, options: UseClerkErrorOptions): ErrorStore {
  const listeners = new Map<Slot, Set<() => void>>();
  const shown = new Map<string, (string | undefined)[]>();
  let settings = options;
  let aliases = readAliases(options.aliases);
  let declared = new Set(options.fields?.map(fieldKey));
  let settled = false;
  let runs = 0;
  let focusDue = false;
  let state = EMPTY_STATE;

  // Before the fields have mounted nobody knows which of them the form shows.
  const isShown = (key: string): boolean =>
    declared.has(key) || shown.has(key) || (!settled && !declared.size);

  function update(changed: Parameters<typeof nextState>[1]): void {
    const before = state;
    state = nextState(before, changed, aliases, isShown);
    const slots: Slot[] = (['failure', 'pending', 'all', 'form'] as const).filter(
      (slot) => state[slot] !== before[slot],
    );
    for (const key of new Set([...before.fields.keys(), ...state.fields.keys()]))
      if (state.fields.get(key) !== before.fields.get(key)) slots.push(`.${key}`);
    for (const slot of slots) for (const listener of [...(listeners.get(slot) ?? [])]) listener();
  }

  /** Which fields are shown has changed, and so may what belongs to the form, and every link. */
  function regroup(): void {
    if (settled && state.all.length) update({ all: [...state.all] });
  }

  const keyOf = (name: string): string => {
    const key = fieldKey(name);
    return aliases.get(key) ?? key;
  };

  function visible(failure: ClerkFailure | null): readonly ClerkError[] {
    const errors = failure?.errors.filter((error) => settings.showCancelled || !error.cancelled);
    return errors?.length ? errors : NO_ERRORS;
  }

  function show(failure: ClerkFailure | null): void {
    focusDue = true;
    // Starts the clocks.
    for (const source of failure ? [failure, ...failure.errors] : []) deadlineOf(source);
    update({ failure, all: visible(failure) });
    if (failure) reportFailure(failure, settings.onError);
  }

  const first = findFailure(options.initial);
  if (first) state = nextState(state, { failure: first, all: visible(first) }, aliases, isShown);
  const initialState = state;

  return {
    id,
    initialState,
    get state() {
      return state;
    },
    get hasSummary() {
      return !!listeners.get('all')?.size;
    },
    subscribe(slot, listener) {
      const set = listeners.get(slot) ?? new Set();
      listeners.set(slot, set.add(listener));
      return () => set.delete(listener);
    },
    showField(key, inputId) {
      const ids = shown.get(key) ?? [];
      ids.push(inputId);
      shown.set(key, ids);
      if (state.fields.has(key)) regroup();
      return () => {
        ids.splice(ids.indexOf(inputId), 1);
        if (ids.length) return;
        shown.delete(key);
        if (state.fields.has(key)) regroup();
      };
    },
    keyOf,
    shownKey: (error) => keysOf(error, aliases).find(isShown),
    inputId: (key) => shown.get(key)?.find(Boolean) ?? `${id}-${key}`,
    takeFocus() {
      const due = focusDue;
      focusDue = false;
      return due;
    },
    show,
    begin() {
      const run = ++runs;
      update({ failure: null, pending: true, all: NO_ERRORS });
      return () => {
        const latest = run === runs;
        if (latest) update({ pending: false });
        return latest;
      };
    },
    clearField(name) {
      const key = keyOf(name);
      const left = state.all.filter((error) => !keysOf(error, aliases).includes(key));
      if (left.length < state.all.length) update({ all: left.length ? left : NO_ERRORS });
    },
    configure(next) {
      const before = settings;
      settings = next;
      if (!settled || sorting(before) !== sorting(next)) {
        if (!settled && state.failure) reportFailure(state.failure, next.onError);
        settled = true;
        aliases = readAliases(next.aliases);
        declared = new Set(next.fields?.map(fieldKey));
        regroup();
      }
      // A server action that answers again gives a new object; the same object is the same answer.
      if (next.initial !== before.initial) show(findFailure(next.initial));
    },
  };
}

/** What decides which errors belong to which field, as a text: both may be written inline. */
const sorting = ({ aliases, fields }: UseClerkErrorOptions): string =>
  JSON.stringify([aliases, fields]);
