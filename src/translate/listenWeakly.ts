import type { AppWords } from './appWords.ts';

/** Stops listening for what is gone, also where the app never changes again. */
const gone =
  typeof FinalizationRegistry === 'undefined'
    ? undefined
    : new FinalizationRegistry<() => void>((stop) => stop());

/**
 * Calls back after a change of the app's words, for as long as something else holds the callback. So
 * an app does not keep what follows it.
 *
 * @returns the function that stops it. Undefined in old engines, which cannot do that.
 */
export function listenWeakly(app: AppWords, changed: () => void): (() => void) | undefined {
  if (typeof WeakRef === 'undefined') return undefined;
  const held = new WeakRef(changed);
  const stop = app.subscribe(() => held.deref()?.());
  gone?.register(changed, stop);
  return stop;
}
