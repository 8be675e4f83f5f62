import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';

/** How `useClerkError` is set up. Every option may be left out. */
export interface UseClerkErrorOptions {
  /**
   * Names of the fields that the form always shows. Needed where you render `fieldErrors()`
   * yourself, and on a server, where it sorts the errors of `initial` into fields and form. In the
   * browser, mounted components say so. Read once.
   */
  readonly fields?: readonly string[] | undefined;
  /** The form's own name for Clerk's: `{ identifier: 'email' }`. Snake or camel case. Read once. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /**
   * A failure from the server, also after JSON, to begin with. Another object, such as the next
   * answer of a server action, replaces what is shown; the same object is the same answer.
   */
  readonly initial?: ClerkFailure | null | undefined;
  /**
   * Whether a failure moves the focus: to the summary, else to the first field in error. Default true.
   * It never leaves an input that is in use.
   */
  readonly focus?: boolean | undefined;
  /** Also shows errors that only mean that the person chose to stop. */
  readonly showCancelled?: boolean | undefined;
  /** Words from this translator instead of the provider's or the default one. */
  readonly translator?: ClerkTranslator | undefined;
  /**
   * Completes each failure that the form captures, such as `observer.refine`. Gets the value that
   * was captured as well. If it throws or returns no failure, the failure stays as it is.
   */
  readonly refine?: ((failure: ClerkFailure, cause: unknown) => ClerkFailure) | undefined;
  /**
   * Gets every failure that the form captures, with the server's own text, for logs, and the value
   * that was thrown, returned or handed over. It gets the failure of a superseded run, too. Development
   * also logs errors that only a developer can mend, values that are not from Clerk, and errors that
   * nothing on the page shows.
   */
  readonly onError?: ((failure: ClerkFailure, cause: unknown) => void) | undefined;
}
