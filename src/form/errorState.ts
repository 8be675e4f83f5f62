import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';

/**
 * The key of a field's errors: a hyphen, then the form's name for the field in plain spelling. The
 * id of the form and this key make the id of the input.
 */
export type FieldSlot = `-${string}`;

/** What a form's errors are at one moment. */
interface SlotContents {
  readonly failure: ClerkFailure;
  /** A submit is under way. */
  readonly pending: true;
  /** All errors to show, in the server's order. */
  readonly all: readonly ClerkError[];
  /** Those that no shown field takes. */
  readonly form: readonly ClerkError[];
  /** Those that name a field, whether or not it is shown. */
  readonly [field: FieldSlot]: readonly ClerkError[];
}

/** What can be listened to. */
export type Slot = keyof SlotContents;

/** What components show. */
export type ErrorSlot = Exclude<Slot, 'failure' | 'pending'>;

/** The state by slot. An empty slot is absent. Lists that did not change keep their identity. */
export interface ErrorState extends ReadonlyMap<Slot, unknown> {
  get<Name extends Slot>(slot: Name): SlotContents[Name] | undefined;
}

/** What may change. `all` has the errors to show. */
export interface ErrorStateChange {
  readonly failure?: ClerkFailure | null | undefined;
  readonly pending?: boolean | undefined;
  readonly all?: readonly ClerkError[] | undefined;
}

/** No errors; always the same list. */
export const NO_ERRORS: readonly ClerkError[] = [];

/** The errors in a slot. */
export const errorsIn = (state: ErrorState, slot: ErrorSlot): readonly ClerkError[] =>
  state.get(slot) ?? NO_ERRORS;

/** Sorts the errors of a state into fields and form; `slotsOf` gives the fields of an error. */
export function nextState(
  before: ErrorState,
  changed: ErrorStateChange,
  slotsOf: (error: ClerkError) => readonly FieldSlot[],
  isShown: (slot: FieldSlot) => boolean,
): ErrorState {
  const {
    failure = before.get('failure'),
    pending = before.get('pending'),
    all = errorsIn(before, 'all'),
  } = changed;
  const state = new Map<Slot, unknown>() as Map<Slot, unknown> & ErrorState;
  const put = (slot: ErrorSlot, error: ClerkError) =>
    state.set(slot, [...errorsIn(state, slot), error]);
  for (const error of all) {
    const slots = slotsOf(error);
    for (const slot of slots) put(slot, error);
    if (!slots.some(isShown)) put('form', error);
  }
  // Each failure is announced, even when it says the same again.
  if (changed.failure === undefined)
    for (const [slot, list] of state) {
      const known = before.get(slot);
      if (known && JSON.stringify(known) === JSON.stringify(list)) state.set(slot, known);
    }
  if (all[0]) state.set('all', all);
  if (failure) state.set('failure', failure);
  if (pending) state.set('pending', pending);
  return state;
}
