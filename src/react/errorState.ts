import type { ClerkError } from '../decode/errors.generated.ts';
import type { ClerkFailure } from '../decode/failure.ts';

/**
 * What components show: `all` errors that are to be seen, in the server's order; the `form`'s, which
 * no shown field takes; and by `.` and its key those that name a field, whether or not it is shown.
 */
export type ErrorSlot = 'all' | 'form' | `.${string}`;

/** What can be listened to. */
export type Slot = ErrorSlot | 'failure' | 'pending';

/** What a form's errors are at one moment. */
export interface ErrorState {
  readonly failure: ClerkFailure | null;
  readonly pending: boolean;
  /** Slots without errors are not there. Lists that did not change keep their identity. */
  readonly errors: ReadonlyMap<ErrorSlot, readonly ClerkError[]>;
}

/** What may change; `all` is the errors that are to be seen. */
export interface ErrorStateChange {
  readonly failure?: ClerkFailure | null;
  readonly pending?: boolean;
  readonly all?: readonly ClerkError[];
}

/** No errors; always the same list. */
export const NO_ERRORS: readonly ClerkError[] = [];

/** A form before anything happened. */
export const EMPTY_STATE: ErrorState = { failure: null, pending: false, errors: new Map() };

/** The errors in a slot. */
export const errorsIn = ({ errors }: ErrorState, slot: ErrorSlot): readonly ClerkError[] =>
  errors.get(slot) ?? NO_ERRORS;

/** Sorts the errors of a state into fields and form; `keysOf` gives the fields of an error. */
export function nextState(
  before: ErrorState,
  changed: ErrorStateChange,
  keysOf: (error: ClerkError) => readonly string[],
  isShown: (key: string) => boolean,
): ErrorState {
  const {
    failure = before.failure,
    pending = before.pending,
    all = errorsIn(before, 'all'),
  } = changed;
  const errors = new Map<ErrorSlot, readonly ClerkError[]>();
  const put = (slot: ErrorSlot, error: ClerkError) =>
    errors.set(slot, [...(errors.get(slot) ?? NO_ERRORS), error]);
  for (const error of all) {
    const keys = keysOf(error);
    for (const key of new Set(keys)) put(`.${key}`, error);
    if (!keys.some(isShown)) put('form', error);
  }
  // Messages may quote the trace id, so that a new one makes new messages.
  if (failure?.traceId === before.failure?.traceId)
    for (const [slot, list] of errors) {
      const known = before.errors.get(slot);
      if (known && JSON.stringify(known) === JSON.stringify(list)) errors.set(slot, known);
    }
  if (all[0]) errors.set('all', all);
  return { failure, pending, errors };
}
