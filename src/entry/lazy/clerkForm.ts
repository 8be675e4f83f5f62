import type { ClerkForm as EagerForm } from '../../dom/clerkForm.ts';
import type { ClerkFailure } from '../../failure/failure.ts';

/** The errors of one form, as in `clerk-error-i18n/react`. Only `capture` differs. */
export interface ClerkForm extends Omit<EagerForm, 'capture'> {
  /**
   * Shows what a `catch` caught, an `{ error }` result, the hooks' `errors`, or a `ClerkFailure`. A
   * value that holds no error changes nothing.
   *
   * @returns what was captured, or null when the value holds no error. Before the decoder has loaded
   * it is a promise of that. Never throws or rejects.
   */
  capture(value: unknown): ClerkFailure | null | Promise<ClerkFailure | null>;
}
