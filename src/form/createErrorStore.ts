import { decodedKind } from '../failure/decodedKind.ts';
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
import type { Arrival, ErrorStore, FocusTarget, FormPage, SlotListener } from './errorStore.ts';
import type { UseClerkErrorOptions } from './formOptions.ts';
import { reportFailure } from './reportFailure.ts';
import { warnUnseen } from './warnUnseen.ts';

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

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
  /** The fields that were edited since the last submit began. */
  const edited = new Set<FieldSlot>();
  const owners = new Map<FieldSlot, string>();
  let wasNew = true;
  /**
   * One more render is needed. It shows whether `initial` is a new answer, or an object written
   * inline.
   */
  let isUnsure = false;
  let state: ErrorState = new Map();
  let prepared: Promise<unknown> | undefined;

  const listenersOf = (slot: Slot): readonly SlotListener[] => listeners.get(slot) ?? [];
  // Without new lists, since sorting many fields asks often.
  const pageNow = (): FormPage | undefined => {
    let find: SlotListener['findPage'];
    for (const slot of ['pending', 'failure'] as const)
      for (const listener of listenersOf(slot)) find = listener.findPage ?? find;
    return find?.();
  };
  const find = (id = ''): Element | null | undefined => pageNow()?.root.getElementById(id);
  const isSeen = ({ errorId }: SlotListener): boolean => {
    // An empty element may not be rendered.
    const part = find(errorId)?.parentElement;
    return !part || !!pageNow()?.isVisible(part);
  };
  // The latest: an earlier one may be on its way out.
  const latestOf: ErrorStore['latestOf'] = (slot, part) => {
    const having = listenersOf(slot).filter((listener) => listener[part]);
    return (having.filter(isSeen).pop() ?? having.pop())?.[part];
  };
  const elementOf = (slot: FieldSlot) => find(latestOf(slot, 'errorId'));
  // No component of ours may show a field.
  const inputOf = (slot: FieldSlot) => pageNow()?.inputNamed((name) => slotOf(name) === slot);

  // Before the fields have mounted, nobody knows which of them the form shows.
  const wasShown = (slot: FieldSlot): boolean => !options.fields || declared.has(slot);
  const isThere = (slot: FieldSlot): boolean =>
    declared.has(slot) || !!listenersOf(slot)[0] || (!settled && wasShown(slot));
  const isShown = (slot: FieldSlot): boolean => {
    const list = listenersOf(slot);
    return isThere(slot) && (!list[0] || list.some(isSeen));
  };
  const fieldOf = (error: ClerkError): FieldSlot | undefined => slotsOf(error).find(isThere);

  /** Errors as their fields stand on the page, and then those of no field. */
  const inPageOrder = (errors: readonly ClerkError[]): readonly ClerkError[] => {
    const page = pageNow();
    // A new list all the same: what its errors belong to may have changed.
    if (!page) return [...errors];
    const at = (error: ClerkError) =>
      slotsOf(error)
        .map((slot) => elementOf(slot) ?? inputOf(slot))
        .find(Boolean);
    return [...errors].sort((one, other) => page.documentOrder(at(one), at(other)));
  };

  const notify = (slot: Slot): void => {
    for (const listener of listenersOf(slot)) listener.onChange();
  };

  function update(changed: ErrorStateChange): void {
    if (changed.pending) edited.clear();
    const before = state;
    state = nextState(before, changed, slotsOf, isShown);
    const check = (slot: Slot): void => {
      if (state.get(slot) === before.get(slot)) return;
      if (watched.has(slot)) onWatched();
      notify(slot);
    };
    for (const slot of before.keys()) check(slot);
    for (const slot of state.keys()) if (!before.has(slot)) check(slot);
  }

  const resort = (): void => update({ all: inPageOrder(errorsIn(state, 'all')) });

  // A new list each time, because a loop may be running over the old one.
  const setListeners = (slot: Slot, list: readonly SlotListener[]): void => {
    listeners.set(slot, list);
    // A field with errors came or went: that changes what belongs to the form, and the links.
    if (slot[0] === '-' && state.has(slot)) resort();
  };

  /** The errors of a failure to show. */
  const seenOf = (failure: ClerkFailure | null, arrival?: Arrival): readonly ClerkError[] =>
    inPageOrder(
      failure?.errors.filter(
        (error) =>
          (settings.showCancelled || !error.cancelled) &&
          !(arrival && slotsOf(error).some((slot) => edited.has(slot))),
      ) ?? NO_ERRORS,
    );

  /** Where the focus goes. Undefined where the app or the person needs it elsewhere. */
  const targetOf = (all: readonly ClerkError[]): FocusTarget | undefined => {
    if (!all[0] || settings.focus === false || !pageNow()?.mayFocus()) return undefined;
    return latestOf('all', 'onChange') ? 'all' : all.flatMap(slotsOf).find(isShown);
  };

  /** Whether the control of a field has the focus, as after Enter in it. */
  const hasFocus = (slot: FieldSlot): boolean =>
    !!(find(latestOf(slot, 'inputId')) ?? inputOf(slot))?.contains(
      pageNow()?.root.activeElement ?? null,
    );

  function show(failure: ClerkFailure | null, cause?: unknown, arrival?: Arrival): void {
    if (arrival !== 'late') {
      const all = seenOf(failure, arrival);
      const target = targetOf(all);
      store.focusDue = target;
      store.focused = target && target !== 'all' && hasFocus(target) ? undefined : target;
      store.round++;
      store.isShrunk = false;
      // Starts its clock.
      timeLeft(failure);
      update({ failure, all });
      if (isUnsure) onWatched();
      if (settled) warnUnseen(() => state, watched, listeners);
    }
    if (failure) reportFailure(failure, cause, settings.onError);
  }

  // A broken refiner must not swallow the error either.
  const refine: ErrorStore['refine'] = (failure, cause) => {
    const refined = attempt(() => settings.refine?.(failure, cause));
    return refined?.errors?.[0] ? refined : failure;
  };
  // Without a value, the decoder need not even read its table. Without a decoder, a failure that the
  // server decoded stays as it is.
  const initialOf = (initial: UseClerkErrorOptions['initial']): ClerkFailure | null => {
    if (initial && engine.decode) return findFailure(initial, engine.decode);
    return decodedKind(initial) ? (initial as ClerkFailure) : null;
  };

  const first = initialOf(options.initial);
  const store: Writable<ErrorStore> = {
    initialState: state,
    words: undefined,
    page: pageNow,
    get kit() {
      return engine.page;
    },
    prepare() {
      prepared ??= engine.load();
      return prepared;
    },
    focusDue: undefined,
    focused: undefined,
    round: 0,
    isShrunk: false,
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
    elementOf,
    slotOf,
    id,
    fieldOf,
    inputIdOf(error, isLive) {
      const slot = isLive ? fieldOf(error) : slotsOf(error).find(wasShown);
      return slot && ((isLive && latestOf(slot, 'inputId')) || id + slot);
    },
    claimId(slot, owner) {
      const first = owners.get(slot) ?? owner;
      owners.set(slot, first);
      return id + slot + (first === owner ? '' : owner);
    },
    refine,
    show,
    update,
    clearField(name) {
      const slot = slotOf(name);
      edited.add(slot);
      if (!state.has(slot)) return;
      store.isShrunk = true;
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
  update({ failure: first, all: seenOf(first) });
  store.initialState = state;
  return store;

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
