import type { ClerkFailure } from '../failure/failure.ts';
import { fieldNames } from '../failure/fieldNames.ts';
import { findFailure } from '../failure/findFailure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { timeLeft } from '../failure/retryWait.ts';
import { attempt } from '../values/read.ts';
import type { Engine } from './engine.ts';
import {
  type ErrorState,
  type ErrorStateChange,
  errorsIn,
  type FieldSlot,
  NO_ERRORS,
  nextState,
  type Slot,
} from './errorState.ts';
import type { UseClerkErrorOptions } from './formOptions.ts';
import { reportFailure } from './reportFailure.ts';
import { warnUnseen } from './warnUnseen.ts';

/** Who listens to a slot. Whoever listens to a field shows it. */
export interface SlotListener {
  /** Called back when the slot changes. */
  readonly onChange: () => void;
  /** The id of the field's input, if it has one of its own. The latest one counts. */
  readonly inputId?: string | undefined;
}

/** The errors of one form, without React. */
export interface ErrorStore {
  readonly state: ErrorState;
  /** The state that the server rendered, and that hydration starts from. */
  readonly initialState: ErrorState;
  /** Adds a listener, until the returned function is called. */
  subscribe(slot: Slot, listener: SlotListener): () => void;
  /** A property of the listeners to a slot: that of the latest one that has it. */
  latestOf<Part extends keyof SlotListener>(slot: Slot, part: Part): SlotListener[Part] | undefined;
  /** The slot of a field by any of its names. */
  slotOf(name: string): FieldSlot;
  /**
   * The id of the form. With the slot of a field behind it, it is the id of an input without one of
   * its own.
   */
  readonly id: string;
  /**
   * The id of the shown input of an error, if there is one. Unless `isLive`, it is the one that the
   * server knew.
   */
  inputIdOf(error: ClerkError, isLive: boolean | undefined): string | undefined;
  /** True once each time errors arrive. The caller then moves the focus. */
  takeFocus(): boolean;
  /** Completes a failure as the options say. */
  refine(failure: ClerkFailure, cause: unknown): ClerkFailure;
  /**
   * Shows a failure that came from `cause`, or nothing. Only reports a failure that comes too late.
   */
  show(failure: ClerkFailure | null, cause?: unknown, isLate?: boolean): void;
  /** Changes parts of the state, and calls back whoever listens to what that changes. */
  update(changed: ErrorStateChange): void;
  clearField(name: string): void;
  /** Takes the options of the last render. All fields of that render are mounted now. */
  configure(options: UseClerkErrorOptions): void;
}

/**
 * Makes the store of one form, whose ids begin with `id`. `watched` has the slots that the form's
 * own component reads, which does not count as showing a field. `onWatched` renders that component
 * again.
 */
export function createErrorStore(
  id: string,
  engine: Engine,
  options: UseClerkErrorOptions,
  watched: ReadonlySet<Slot>,
  onWatched: () => void,
): ErrorStore {
  let settings = options;
  const listeners = new Map<Slot, readonly SlotListener[]>();
  const { keyOf, keysOf } = fieldNames(options.aliases);
  const slotOf = (name: string): FieldSlot => `-${keyOf(name)}`;
  const slotsOf = (error: ClerkError): FieldSlot[] =>
    keysOf(error).map((key) => `-${key}` as const);
  const declared = new Set(options.fields?.map(slotOf));
  let settled = false;
  let focusDue = false;
  let wasNew = true;
  /**
   * One more render is needed. It shows whether `initial` is a new answer, or an object written
   * inline.
   */
  let isUnsure = false;
  let state: ErrorState = new Map();

  const listenersOf = (slot: Slot): readonly SlotListener[] => listeners.get(slot) ?? [];
  // The latest: an earlier one may be on its way out.
  const latestOf: ErrorStore['latestOf'] = (slot, part) =>
    listenersOf(slot)
      .filter((listener) => listener[part])
      .pop()?.[part];

  // Before the fields have mounted, nobody knows which of them the form shows.
  const wasShown = (slot: FieldSlot): boolean => !options.fields || declared.has(slot);
  const isShown = (slot: FieldSlot): boolean =>
    declared.has(slot) || !!listenersOf(slot)[0] || (!settled && wasShown(slot));

  const notify = (slot: Slot): void => {
    for (const listener of listenersOf(slot)) listener.onChange();
  };

  function update(changed: ErrorStateChange): void {
    const before = state;
    state = nextState(before, changed, slotsOf, isShown);
    for (const slot of new Set([...before.keys(), ...state.keys()]))
      if (state.get(slot) !== before.get(slot)) {
        if (watched.has(slot)) onWatched();
        notify(slot);
      }
  }

  const resort = (): void => update({ all: [...errorsIn(state, 'all')] });

  // A new list each time, because a loop may be running over the old one.
  const setListeners = (slot: Slot, list: readonly SlotListener[]): void => {
    listeners.set(slot, list);
    // A field with errors came or went: that changes what belongs to the form, and the links.
    if (slot[0] === '-' && state.has(slot)) resort();
  };

  const place = (failure: ClerkFailure | null): void => {
    const isSeen = (error: ClerkError) => settings.showCancelled || !error.cancelled;
    update({ failure, all: failure?.errors.filter(isSeen) ?? NO_ERRORS });
    if (isUnsure) onWatched();
  };

  function show(failure: ClerkFailure | null, cause?: unknown, isLate?: boolean): void {
    if (!isLate) {
      focusDue = true;
      // Starts its clock.
      timeLeft(failure);
      place(failure);
      if (settled) warnUnseen(() => state, watched, listeners);
    }
    if (failure) reportFailure(failure, cause, settings.onError);
  }

  // A broken refiner must not swallow the error either.
  const refine: ErrorStore['refine'] = (failure, cause) => {
    const refined = attempt(() => settings.refine?.(failure, cause));
    return refined?.errors?.[0] ? refined : failure;
  };
  // Without a value, the decoder need not even read its table.
  const initialOf = (initial: UseClerkErrorOptions['initial']): ClerkFailure | null =>
    initial && engine.decode ? findFailure(initial, engine.decode) : null;

  const first = initialOf(options.initial);
  place(first);
  const initialState = state;

  return {
    initialState,
    get state() {
      return state;
    },
    subscribe(slot, listener) {
      setListeners(slot, [...listenersOf(slot), listener]);
      return () =>
        setListeners(
          slot,
          listenersOf(slot).filter((other) => other !== listener),
        );
    },
    latestOf,
    slotOf,
    id,
    inputIdOf(error, isLive) {
      const slot = slotsOf(error).find(isLive ? isShown : wasShown);
      return slot && ((isLive && latestOf(slot, 'inputId')) || id + slot);
    },
    takeFocus() {
      const due = focusDue;
      focusDue = false;
      return due;
    },
    refine,
    show,
    update,
    clearField(name) {
      const slot = slotOf(name);
      if (!state.has(slot)) return;
      update({ all: errorsIn(state, 'all').filter((error) => !slotsOf(error).includes(slot)) });
      if (isUnsure) onWatched();
    },
    configure(next) {
      // The effect of one render may run twice.
      if (next === settings) return;
      const { initial } = settings;
      const failure = next.initial === initial ? first : initialOf(next.initial);
      const change = changeOf(initial, next.initial, failure);
      settings = next;
      // The errors of the page can wait for that render until errors change. While parts of the
      // page are not hydrated yet, React would drop what the server rendered of them.
      isUnsure = change === 'new' || (!settled && first !== null);
      wasNew = change !== 'same' || !settled;
      if (!settled) {
        settled = true;
        if (first) reportFailure(first, next.initial, next.onError);
        resort();
        warnUnseen(() => state, watched, listeners, true);
      }
      // A server action that answers again gives a new object; the same object is the same answer.
      if (change === 'new' && (next.initial || initial)) show(failure, next.initial);
    },
  };

  /**
   * A new answer never comes with every render. Equal content twice in a row is an object written
   * inline.
   */
  function changeOf(
    before: UseClerkErrorOptions['initial'],
    after: UseClerkErrorOptions['initial'],
    failure: ClerkFailure | null,
  ): 'same' | 'inline' | 'new' {
    if (before === after) return 'same';
    const isEqual = JSON.stringify(failure) === JSON.stringify(initialOf(before));
    return wasNew && isEqual ? 'inline' : 'new';
  }
}
