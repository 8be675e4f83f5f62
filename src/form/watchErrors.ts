import type { FormEvent } from 'react';
import type { ClerkFailure } from '../failure/failure.ts';
import { findFailure, findResultFailure } from '../failure/findFailure.ts';
import type { ClerkFormErrors, RunResult, UseClerkErrorOptions } from '../react/useClerkError.ts';
import type { ClerkTranslator } from '../translate/createClerkTranslator.ts';
import { type ErrorSlot, NO_ERRORS, type Slot } from './errorState.ts';
import { createErrorStore, type ErrorStore } from './errorStore.ts';

/** The part of {@link ClerkFormErrors} that needs no React. */
export interface FormErrorsCore {
  readonly store: ErrorStore;
  /** What `useSyncExternalStore` takes: a number that counts the changes of what has been read. */
  readonly source: readonly [
    subscribe: (listener: () => void) => () => void,
    version: () => number,
    versionOnServer: () => number,
  ];
  /** What the app gets, with its words; `own` is the translator that the hook was told to use. */
  read(translator: ClerkTranslator, own: ClerkTranslator | undefined): ClerkFormErrors;
}

/** The store of a form, and functions that never change; remembers what the app reads of it. */
export function watchErrors(id: string, options: UseClerkErrorOptions): FormErrorsCore {
  const watched = new Set<Slot>();
  let owner: (() => void) | undefined;
  let version = 0;
  let runs = 0;

  const store = createErrorStore(id, options, watched, () => {
    version++;
    owner?.();
  });
  const versionOf = () => version;

  const watch = <Name extends Slot>(slot: Name) => {
    watched.add(slot);
    return store.state.get(slot);
  };
  const errorsOf = (slot: ErrorSlot) => watch(slot) ?? NO_ERRORS;

  const clearEdited = ({ target }: FormEvent<HTMLElement>): void => {
    store.clearField((target as HTMLInputElement).name ?? '');
  };

  const functions = {
    capture(value: unknown) {
      const failure = findFailure(value, store.decode);
      if (failure) store.show(failure, value);
      return failure;
    },
    async run<Value>(submit: () => Value | PromiseLike<Value>): Promise<RunResult<Value>> {
      const run = ++runs;
      store.show(null);
      store.update({ pending: true });
      let failure: ClerkFailure | null;
      let cause: unknown;
      let value: Value | undefined;
      try {
        value = await submit();
        failure = findResultFailure(value, store.decode);
        cause = (failure && (value as { readonly error?: unknown }).error) || value;
      } catch (thrown) {
        cause = thrown;
        failure = store.decode(thrown);
      }
      const isLatest = run === runs;
      if (isLatest) store.update({ pending: false });
      if (failure) store.show(failure, cause, !isLatest);
      return failure
        ? { ok: false, failure: isLatest ? failure : null }
        : { ok: true, value: value as Value };
    },
    clear: () => store.show(null),
    clearField: store.clearField,
    formProps: { onInput: clearEdited, onChange: clearEdited },
  };

  return {
    store,
    source: [
      (listener) => {
        owner = listener;
        return () => {
          owner = undefined;
        };
      },
      versionOf,
      versionOf,
    ],
    read: (translator, own) => ({
      ...functions,
      link: { store, translator, own },
      get failure() {
        return watch('failure') ?? null;
      },
      get pending() {
        return !!watch('pending');
      },
      get formErrors() {
        return errorsOf('form');
      },
      get unmatchedErrors() {
        return errorsOf('form').filter((error) => error.fields[0]);
      },
      fieldErrors: (name) => errorsOf(store.slotOf(name)),
    }),
  };
}
