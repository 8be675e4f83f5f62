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
  readonly state: ErrorState;
  /** The state that the server rendered, and that hydration starts from. */
  readonly initialState: ErrorState;
  /**
   * Calls back when the slot changes. Whoever listens to a field shows it, with an input of that
   * id if it has one of its own.
   */
  subscribe(slot: Slot, listener: () => void, inputId?: string): () => void;
  /** An error summary listens to all errors, and so announces for all fields. */
  readonly hasSummary: boolean;
  /** The key of a field by any of its names. */
  keyOf(name: string): string;
  /** The id that the input of a field gets when it has none of its own. */
  idOf(name: string): string;
  /** The id of the shown input that an error belongs to, if there is one. */
  inputIdOf(error: ClerkError): string | undefined;
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

/**
 * Makes the store of one form, whose ids begin with `id`. `onChange` hears of every change, and
 * does not count as showing a field.
 */
export function createErrorStore(
  id: string,
  options: UseClerkErrorOptions,
  onChange?: (slot: Slot) => void,
): ErrorStore {
  let settings = options;
  const listeners = new Map<Slot, Set<() => void>>();
  const declared = new Set(options.fields?.map(fieldKey));
  const inputIds = new Map<string, string>();
  const aliases = new Map(
    Object.entries(options.aliases ?? {}).map((names) => names.map(fieldKey) as [string, string]),
  );
  let settled = false;
  let focusDue = false;
  let state = EMPTY_STATE;

  // Before the fields have mounted nobody knows which of them the form shows.
  const isShown = (key: string): boolean =>
    declared.has(key) || !!listeners.get(`.${key}`)?.size || !(settled || options.fields);

  const keyOf = (name: string): string => {
    const key = fieldKey(name);
    return aliases.get(key) ?? key;
  };
  const idOf = (name: string): string => `${id}-${keyOf(name)}`;
  const keysOf = (error: ClerkError): string[] => error.fields.map(keyOf);

  function update(changed: Parameters<typeof nextState>[1]): void {
    const before = state;
    state = nextState(before, changed, keysOf, isShown);
    for (const slot of Object.keys({ ...before, ...state }) as Slot[])
      if (state[slot] !== before[slot]) {
        onChange?.(slot);
        for (const listener of [...(listeners.get(slot) ?? [])]) listener();
      }
  }

  /** A field with errors came or went: that changes what belongs to the form, and the links. */
  function regroup(slot: Slot): void {
    if (settled && slot[0] === '.' && state[slot]) update({ all: [...state.all] });
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
  if (first) update({ failure: first, all: visible(first) });
  const initialState = state;

  return {
    initialState,
    get state() {
      return state;
    },
    get hasSummary() {
      return !!listeners.get('all')?.size;
    },
    subscribe(slot, listener, inputId) {
      const set = listeners.get(slot) ?? new Set();
      listeners.set(slot, set.add(listener));
      if (inputId) inputIds.set(slot, inputId);
      regroup(slot);
      return () => {
        set.delete(listener);
        regroup(slot);
      };
    },
    keyOf,
    idOf,
    inputIdOf(error) {
      const name = error.fields.find((field) => isShown(keyOf(field)));
      return name && (inputIds.get(`.${keyOf(name)}`) ?? idOf(name));
    },
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
        update({ all: [...state.all] });
      }
      // A server action that answers again gives a new object; the same object is the same answer.
      if (next.initial !== initial) show(findFailure(next.initial));
    },
  };
}
