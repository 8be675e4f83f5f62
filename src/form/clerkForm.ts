import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import type { ClerkTranslator } from '../translate/clerkTranslator.ts';
import type { ErrorStore } from './errorStore.ts';

/**
 * What became of a submit:
 * - `done`: it went well;
 * - `failed`: it failed, and the form shows why;
 * - `superseded`: it failed, but a later run or `clear` came first, so the form does not show it;
 * - `ignored`: it did not begin, because another submit was under way.
 */
export type RunResult<Value> =
  | { readonly status: 'done'; readonly value: Value; readonly failure?: undefined }
  | { readonly status: 'failed'; readonly value?: undefined; readonly failure: ClerkFailure }
  | { readonly status: 'superseded'; readonly value?: undefined; readonly failure: ClerkFailure }
  | { readonly status: 'ignored'; readonly value?: undefined; readonly failure?: undefined };

/** How one submit runs. */
export interface RunOptions {
  /**
   * Gives the resource to look into after a submit that went well, such as `() => signIn`. Clerk
   * reports a failed verification with HTTP 200, inside the resource.
   */
  readonly check?: (() => unknown) | undefined;
  /** What happens while another submit is under way. Default `ignore`: this one does not begin. */
  readonly whilePending?: 'ignore' | 'replace' | undefined;
}

/** What connects the parts of a form with it. Only the library looks inside. */
export interface FormLink {
  /** @internal */
  readonly store: ErrorStore;
  /** @internal */
  readonly translator: ClerkTranslator;
  /** @internal The translator that the hook was told to use. */
  readonly own: ClerkTranslator | undefined;
}

/** A form as its parts take it: the value of `useClerkError`. */
export interface LinkedForm {
  /** For the components of the form. */
  readonly link: FormLink;
}

/**
 * The errors of one form. Made by `useClerkError`. The functions never change, except
 * `fieldErrors`, so effects may depend on them.
 *
 * A component that reads `failure`, `pending`, `formErrors` or `fieldErrors()` while it renders is
 * rendered again when they change. Handlers and effects read the current value, and reading there
 * never renders anything. A lazy part that mounts later does not follow what it reads. Read the
 * value where the hook is called, and pass it on.
 */
export interface ClerkForm extends LinkedForm {
  /** What was captured last; null after a success, `clear`, or the start of a submit. */
  readonly failure: ClerkFailure | null;
  /** A submit is under way. */
  readonly pending: boolean;
  /** What `FormError` shows: the errors that no shown field takes. */
  readonly formErrors: readonly ClerkError[];
  /**
   * The errors of a field, by its name in any spelling or by its alias. It is a new function after
   * each change, so effects that depend on it run again.
   */
  fieldErrors(name: string): readonly ClerkError[];
  /**
   * Shows what a `catch` caught, an `{ error }` result, the hooks' `errors`, or a
   * {@link ClerkFailure}. A value that holds no error changes nothing.
   *
   * @returns what was captured, or null when the value holds no error. Never throws.
   */
  capture(value: unknown): ClerkFailure | null;
  /**
   * Runs a submit. Clears what came before, waits, and captures what it throws, an `{ error }` that
   * it returns, and a failed verification inside a resource that it returns. While another submit
   * is under way it does nothing, so a double click sends one request.
   *
   * @returns what became of it; see {@link RunResult}. Never rejects.
   */
  run<Value>(
    submit: () => Value | PromiseLike<Value>,
    options?: RunOptions,
  ): Promise<RunResult<Value>>;
  /** Removes every error. A submit under way goes on, but the form will not show its errors. */
  clear(): void;
  /** Removes the errors that name a field. */
  clearField(name: string): void;
}
