import { warnInDevelopment } from '../translate/development.ts';
import { type ErrorState, errorsIn, type Slot } from './errorState.ts';

/**
 * Tells the developer of errors that no person sees: no field takes them, no component that is
 * mounted shows them, and the form's own component reads neither them nor the failure.
 */
export function warnUnseen(
  state: ErrorState,
  watched: ReadonlySet<Slot>,
  listeners: ReadonlyMap<Slot, readonly unknown[]>,
): void {
  // As in reportFailure.ts: only in development, and only where there is a `process`.
  try {
    if (process.env.NODE_ENV !== 'production') {
      const seen = [...state.keys()]
        .filter((slot) => watched.has(slot) || listeners.get(slot)?.[0])
        .flatMap((slot) => (slot === 'failure' || slot === 'pending' ? [] : errorsIn(state, slot)))
        .map(({ code }) => code);
      // All that showed errors is gone: the page has gone on while a submit was under way.
      const shown = [...listeners.values()];
      if (shown[0] && !shown.some(([listener]) => listener)) return;
      const unseen = errorsIn(state, 'form').filter(({ code }) => !seen.includes(code));
      if (unseen[0] && !watched.has('failure'))
        warnInDevelopment(
          `Nothing shows ${unseen.map(({ code }) => code).join(', ')}. Render ` +
            '<FormError> or <ErrorSummary> in the form, also while it has no errors, or show ' +
            'its formErrors yourself.',
        );
    }
  } catch {}
}
