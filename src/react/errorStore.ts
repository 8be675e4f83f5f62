import type { ClerkError } from '../decode/errors.generated.ts';
import type { ClerkFailure } from '../decode/failure.ts';
import { EMPTY_STATE, type ErrorState, NO_ERRORS, nextState, type Slot } from './errorState.ts';
import { fieldKey } from './fieldName.ts';
import { findFailure } from './findFailure.ts';
import { reportFailure } from './reportFailure.ts';
import { deadlineOf } from './retryDeadline.ts';
import type { UseClerkErrorOptions } from './useClerkError.ts';

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
  showField(key: string, inputId: string): () => void;
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
  /** Changes parts of the state, and calls back whoever listens to what that changes. */
  update(changed: Parameters<typeof nextState>[1]): void;
  clearField(name: string): void;
  /** Takes the options of the last render, whose fields are all there now. */
  configure(options: UseClerkErrorOptions): void;
}

/** Makes the store of one form. */
export function createErrorStore(id: string, options: UseClerkErrorOptions): ErrorStore {
  const listeners = new Map<Slot, Set<() => void>>();
  // By key, the ids of the inputs that have one of their own; a declared field is always shown.
  const shown = new Map((options.fields ?? []).map((name) => [fieldKey(name), ['']]));
  let settings = options;
  const aliases = new Map(
    Object.entries(options.aliases ?? {}).map((names) => names.map(fieldKey) as [string, string]),
  );
  let settled = false;
  let focusDue = false;
  let state = EMPTY_STATE;

  // Before the fields have mounted nobody knows which of them the form shows.
  const isShown = (key: string): boolean => shown.has(key) || !(settled || options.fields);

  const keyOf = (name: string): string => {
    const key = fieldKey(name);
    return aliases.get(key) ?? key;
  };
  const keysOf = (error: ClerkError): string[] => error.fields.map(keyOf);

  function update(changed: Parameters<typeof nextState>[1]): void {
    const before = state;
    state = nextState(before, changed, keysOf, isShown);
    for (const slot of Object.keys({ ...before, ...state }) as Slot[])
      if (state[slot] !== before[slot])
        for (const listener of [...(listeners.get(slot) ?? [])]) listener();
  }

  /** Which fields are shown has changed, and so may what belongs to the form, and every link. */
  function regroup(): void {
    if (settled && state.all.length) update({ all: [...state.all] });
  }

  const visible = (failure: ClerkFailure | null): readonly ClerkError[] =>
    failure?.errors.filter((error) => settings.showCancelled || !error.cancelled) ?? NO_ERRORS;

  function show(failure: ClerkFailure | null): void {
    focusDue = true;
    // Starts its clock.
    deadlineOf(failure);
    update({ failure, all: visible(failure) });
    if (failure) reportFailure(failure, settings.onError);
  }

  const first = findFailure(options.initial);
  if (first) state = nextState(state, { failure: first, all: visible(first) }, keysOf, isShown);
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
      if (state[`.${key}`]) regroup();
      return () => {
        ids.splice(ids.indexOf(inputId), 1);
        if (ids.length) return;
        shown.delete(key);
        if (state[`.${key}`]) regroup();
      };
    },
    keyOf,
    shownKey: (error) => keysOf(error).find(isShown),
    inputId: (key) => shown.get(key)?.find(Boolean) ?? `${id}-${key}`,
    takeFocus() {
      const due = focusDue;
      focusDue = false;
      return due;
    },
    show,
    update,
    clearField(name) {
      const key = keyOf(name);
      const left = state.all.filter((error) => !keysOf(error).includes(key));
      if (left.length < state.all.length) update({ all: left });
    },
    configure(next) {
      const { initial } = settings;
      settings = next;
      if (!settled) {
        settled = true;
        if (state.failure) reportFailure(state.failure, next.onError);
        regroup();
      }
      // A server action that answers again gives a new object; the same object is the same answer.
      if (next.initial !== initial) show(findFailure(next.initial));
    },
  };
}
