import type { ClerkError } from '../decode/errors.generated.ts';
import type { ClerkFailure } from '../decode/failure.ts';
import { fieldKey } from './fieldName.ts';

/** What a form's errors are at one moment. Lists that did not change keep their identity. */
export interface ErrorState {
  readonly failure: ClerkFailure | null;
  readonly pending: boolean;
  /** Every error that is to be seen, in the server's order. */
  readonly all: readonly ClerkError[];
  /** The errors that name a field, by its key, whether or not the form shows it. */
  readonly fields: ReadonlyMap<string, readonly ClerkError[]>;
  /** The errors that no shown field takes. */
  readonly form: readonly ClerkError[];
}

/** No errors; always the same list. */
export const NO_ERRORS: readonly ClerkError[] = [];

/** A form before anything happened. */
export const EMPTY_STATE: ErrorState = {
  failure: null,
  pending: false,
  all: NO_ERRORS,
  fields: new Map(),
  form: NO_ERRORS,
};

/** The app's own field names by Clerk's, both as keys. */
export type Aliases = ReadonlyMap<string, string>;

/** Reads the `aliases` option. */
export function readAliases(aliases: Readonly<Record<string, string>> = {}): Aliases {
  return new Map(
    Object.entries(aliases).map(([clerk, field]) => [fieldKey(clerk), fieldKey(field)]),
  );
}

/** The keys of the fields that an error names. */
export function keysOf(error: ClerkError, aliases: Aliases): string[] {
  return error.fields.map((name) => {
    const key = fieldKey(name);
    return aliases.get(key) ?? key;
  });
}

const keep = (before: readonly ClerkError[] | undefined, next: readonly ClerkError[]) =>
  before && JSON.stringify(before) === JSON.stringify(next) ? before : next;

/** The state that follows `before`. */
export function nextState(
  before: ErrorState,
  changed: Partial<Pick<ErrorState, 'failure' | 'pending' | 'all'>>,
  aliases: Aliases,
  isShown: (key: string) => boolean,
): ErrorState {
  const { failure, pending, all } = { ...before, ...changed };
  const fields = new Map<string, ClerkError[]>();
  const form: ClerkError[] = [];
  for (const error of all) {
    const keys = new Set(keysOf(error, aliases));
    for (const key of keys) {
      const list = fields.get(key);
      if (list) list.push(error);
      else fields.set(key, [error]);
    }
    if (![...keys].some(isShown)) form.push(error);
  }
  // Messages of the form may quote the trace id, so that a new one makes new messages.
  const last = failure?.traceId === before.failure?.traceId ? before : EMPTY_STATE;
  return {
    failure,
    pending,
    all,
    fields: new Map([...fields].map(([key, list]) => [key, keep(before.fields.get(key), list)])),
    form: keep(last.form, form),
  };
}
