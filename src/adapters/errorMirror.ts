import type { ErrorStore } from '../form/errorStore.ts';
import { type ShownErrors, shownErrors } from '../form/shownErrors.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';
import type { ErrorTarget } from './errorTarget.ts';

/** Keeps the errors of a form library the same as those of a form. */
export interface ErrorMirror {
  /** Follows the form, from the next `update` on. Returns a function that ends it. */
  start(): () => void;
  /** Looks for fields that have come or gone. `isForced` also brings back what the library dropped. */
  update(isForced?: boolean): void;
  /** The fields whose errors the library was given. */
  names(): readonly string[];
  /** The fields whose errors the library has dropped since. */
  dropped(): readonly string[];
}

/** One field, or the form. */
interface Place {
  readonly read: () => ShownErrors;
  readonly stop: () => void;
  shown: ShownErrors | undefined;
}

const messageOf = ({ messages }: ShownErrors): string => messages.join('\n');

/**
 * Makes a mirror. Errors of fields that the library does not show go to the form. What the library has
 * dropped, such as at a reset, stays away until there are new errors. Another language does not bring
 * it back.
 */
export function createErrorMirror(
  store: ErrorStore,
  translator: ClerkTranslator,
  target: () => ErrorTarget,
): ErrorMirror {
  const places = new Map<string | undefined, Place>();

  const holds = (name: string | undefined, shown: ShownErrors | undefined): boolean =>
    !!shown?.errors[0] && target().holds(name, messageOf(shown));

  function refresh(name: string | undefined, place: Place, isForced: boolean): void {
    const { shown } = place;
    const next = place.read();
    place.shown = next;
    const isHeld = holds(name, shown);
    const isWanted = next.errors !== shown?.errors || (isHeld ? next !== shown : isForced);
    if (next.errors[0] ? isWanted : isHeld) target().show(name, messageOf(next), next.items);
  }

  function add(name: string | undefined): void {
    const slot = name === undefined ? 'form' : store.slotOf(name);
    const [subscribe, read] = shownErrors(store, translator, slot);
    const stop = subscribe(() => {
      const place = places.get(name);
      if (place) refresh(name, place, false);
    });
    places.set(name, { read, stop, shown: undefined });
  }

  function update(isForced = false): void {
    const names = new Set<string | undefined>([...target().names(), undefined]);
    for (const [name, { stop, shown }] of [...places])
      if (!names.has(name)) {
        places.delete(name);
        stop();
        if (holds(name, shown)) target().show(name, '', []);
      }
    for (const name of names) if (!places.has(name)) add(name);
    for (const [name, place] of [...places]) refresh(name, place, isForced);
  }

  const withErrors = () =>
    [...places].flatMap(([name, { shown }]) => (name && shown?.errors[0] ? [name] : []));

  return {
    start() {
      // Fields may have come since. All of them must be known before an answer arrives.
      const stop = store.subscribe('pending', { onChange: () => update() });
      return () => {
        stop();
        for (const place of places.values()) place.stop();
        places.clear();
      };
    },
    update,
    names: withErrors,
    dropped: () => withErrors().filter((name) => !holds(name, places.get(name)?.shown)),
  };
}
