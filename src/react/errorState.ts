import type { ClerkError } from '../decode/errors.generated.ts';
import type { ClerkFailure } from '../decode/failure.ts';

/** What a form's errors are at one moment. Lists that did not change keep their identity. */
export interface ErrorState {
  readonly failure: ClerkFailure | null;
  readonly pending: boolean;
  /** Every error that is to be seen, in the server's order. */
  readonly all: readonly ClerkError[];
  /** The errors that no shown field takes. */
  readonly form: readonly ClerkError[];
  /** The errors that name a field, by `.` and its key, whether or not the form shows it. */
  readonly [field: `.${string}`]: readonly ClerkError[] | undefined;
}

/** What can be listened to. */
export type Slot = `.${string}` | 'failure' | 'pending' | 'all' | 'form';

/** What components show: the slots that hold errors. */
export type ErrorSlot = Exclude<Slot, 'failure' | 'pending'>;

/** No errors; always the same list. */
export const NO_ERRORS: readonly ClerkError[] = [];

/** A form before anything happened. */
export const EMPTY_STATE: ErrorState = {
  failure: null,
  pending: false,
  all: NO_ERRORS,
  form: NO_ERRORS,
};

/** Sorts the errors of a state into fields and form; `keysOf` gives the fields of an error. */
export function nextState(
  before: ErrorState,
  changed: Partial<Pick<ErrorState, 'failure' | 'pending' | 'all'>>,
  keysOf: (error: ClerkError) => readonly string[],
  isShown: (key: string) => boolean,
): ErrorState {
  const { failure, pending, all } = { ...before, ...changed };
  const form: ClerkError[] = [];
  const lists: Record<string, ClerkError[]> = { form };
  for (const error of all) {
    const keys = keysOf(error);
    for (const key of new Set(keys)) lists[`.${key}`] = [...(lists[`.${key}`] ?? []), error];
    if (!keys.some(isShown)) form.push(error);
  }
  // Messages may quote the trace id, so that a new one makes new messages.
  if (failure?.traceId === before.failure?.traceId)
    for (const slot of Object.keys(lists) as ErrorSlot[])
      if (JSON.stringify(before[slot]) === JSON.stringify(lists[slot]))
        lists[slot] = before[slot] as ClerkError[];
  return { failure, pending, all, ...lists } as unknown as ErrorState;
}
