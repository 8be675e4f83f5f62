import type { ClerkFailure } from '../failure/failure.ts';
import {
  type Decode,
  findFailure,
  findResultFailure,
  mayHoldFailure,
} from '../failure/findFailure.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';
import type { ClerkForm, RunOptions, RunResult } from './clerkForm.ts';
import { createErrorStore } from './createErrorStore.ts';
import type { Engine } from './engine.ts';
import { type ErrorSlot, NO_ERRORS, type Slot } from './errorState.ts';
import type { ErrorStore } from './errorStore.ts';
import type { UseClerkErrorOptions } from './formOptions.ts';
import { rehearse } from './rehearse.ts';

/** The part of a form that needs no React. */
export interface FormCore {
  readonly store: ErrorStore;
  /** What `useSyncExternalStore` takes: a number that counts the changes of what has been read. */
  readonly source: readonly [
    subscribe: (listener: () => void) => () => void,
    version: () => number,
    versionOnServer: () => number,
  ];
  /**
   * Whether a render reads from now on, which follows what it reads, or a handler, which does not.
   */
  setRendering(isRendering: boolean): void;
  /** What the app gets. `own` is the translator in the hook's options. */
  read(translator: ClerkTranslator, own: ClerkTranslator | undefined): ClerkForm;
}

/** The store of a form, and functions that never change. Remembers what renders read of it. */
export function createFormCore(
  id: string,
  engine: Engine,
  options: UseClerkErrorOptions,
): FormCore {
  const watched = new Set<Slot>();
  let isRendering = true;
  let owner: (() => void) | undefined;
  let version = 0;
  let runs = 0;

  const store = createErrorStore(id, engine, options, watched, () => {
    version++;
    owner?.();
  });
  const versionOf = () => version;

  const watch = <Name extends Slot>(slot: Name) => {
    if (isRendering) watched.add(slot);
    return store.state.get(slot);
  };
  const errorsOf = (slot: ErrorSlot) => watch(slot) ?? NO_ERRORS;

  const refined =
    (decode: Decode): Decode =>
    (value) =>
      store.refine(decode(value), value);

  const take = (value: unknown, decode: Decode, isLate?: boolean): ClerkFailure | null => {
    const failure = findFailure(value, refined(decode));
    if (failure) store.show(failure, value, isLate ? 'late' : undefined);
    return failure;
  };

  const functions = {
    capture(value: unknown): ClerkFailure | null {
      const { decode } = engine;
      if (decode) return take(value, decode);
      const run = runs;
      // An entry whose decoder comes later gives `capture` a type of its own.
      return engine.load().then((loaded) => take(value, loaded, run !== runs)) as never;
    },
    async run<Value>(
      submit: () => Value | PromiseLike<Value>,
      { check, whilePending = 'ignore' }: RunOptions = {},
    ): Promise<RunResult<Value>> {
      if (whilePending === 'ignore' && store.state.get('pending')) return { status: 'ignored' };
      const run = ++runs;
      store.show(null);
      store.update({ pending: true });
      let loading: Promise<Decode> | undefined;
      const load = () => {
        loading ??= engine.load();
        return loading;
      };
      const outcome = outcomeOf(submit, check, () => load().then(refined));
      // While the request is under way.
      void load().then((decode) => rehearse(decode, store));
      const { failure, cause, value } = await outcome;
      const isLatest = run === runs;
      if (isLatest) store.update({ pending: false });
      if (!failure) return { status: 'done', value: value as Value };
      store.show(failure, cause, isLatest ? 'answer' : 'late');
      return { status: isLatest ? 'failed' : 'superseded', failure };
    },
    clear() {
      // A submit that is under way belongs to the errors that were cleared.
      runs++;
      store.update({ pending: false });
      store.show(null);
    },
    clearField: store.clearField,
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
    setRendering(now) {
      isRendering = now;
    },
    read(translator, own) {
      const form = {
        ...functions,
        link: { store, translator, own },
        fieldErrors: (name: string) => errorsOf(store.slotOf(name)),
      };
      // Not enumerable. React's development tools read every enumerable property, and would
      // subscribe.
      return Object.defineProperties(form, {
        failure: { get: () => watch('failure') ?? null },
        pending: { get: () => !!watch('pending') },
        formErrors: { get: () => errorsOf('form') },
      }) as ClerkForm;
    },
  };
}

interface Outcome<Value> {
  readonly failure: ClerkFailure | null;
  /** The value that holds the failure. */
  readonly cause?: unknown;
  readonly value?: Value;
}

async function outcomeOf<Value>(
  submit: () => Value | PromiseLike<Value>,
  check: RunOptions['check'],
  decoder: () => Promise<Decode>,
): Promise<Outcome<Value>> {
  try {
    const value = await submit();
    for (const give of [() => value, check]) {
      const result = give?.();
      if (!mayHoldFailure(result)) continue;
      const failure = findResultFailure(result, await decoder());
      if (!failure) continue;
      return { failure, cause: result.error || result };
    }
    return { failure: null, value };
  } catch (cause) {
    const decode = await decoder();
    return { failure: decode(cause), cause };
  }
}
