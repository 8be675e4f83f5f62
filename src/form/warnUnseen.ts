import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import { type ErrorState, errorsIn, type Slot } from './errorState.ts';

/** In milliseconds, after which all parts of a page should have hydrated. */
const LATE = 5000;

/** The codes of a form's errors that no person sees. */
function unseen(
  state: ErrorState,
  watched: ReadonlySet<Slot>,
  listeners: ReadonlyMap<Slot, readonly unknown[]>,
): string[] {
  const seen = [...state.keys()]
    .filter((slot) => watched.has(slot) || listeners.get(slot)?.[0])
    .flatMap((slot) => (slot === 'failure' || slot === 'pending' ? [] : errorsIn(state, slot)))
    .map(({ code }) => code);
  // If all that showed errors is gone, the app has left the page during a submit.
  const shown = [...listeners.values()];
  if (watched.has('failure') || (shown[0] && !shown.some(([listener]) => listener))) return [];
  return errorsIn(state, 'form')
    .map(({ code }) => code)
    .filter((code) => !seen.includes(code));
}

/**
 * Logs errors that no person sees. No field takes them, no mounted component shows them, and the
 * form's own component reads neither them nor the failure. With `isMounting`, it waits until the
 * late parts of a page have hydrated.
 */
export function warnUnseen(
  readState: () => ErrorState,
  watched: ReadonlySet<Slot>,
  listeners: ReadonlyMap<Slot, readonly unknown[]>,
  isMounting?: true,
): void {
  // As in reportFailure.ts: only in development, and only where there is a `process`.
  try {
    if (process.env.NODE_ENV !== 'production') {
      const codes = unseen(readState(), watched, listeners);
      if (!codes[0]) return;
      if (isMounting) setTimeout(() => warnUnseen(readState, watched, listeners), LATE);
      else
        warnInDevelopment(
          `Nothing shows ${codes.join(', ')}. Render <FormError> or <ErrorSummary> in the form, ` +
            'also while it has no errors, or show its formErrors yourself.',
        );
    }
  } catch {}
}
