import {
  type FormEvent,
  useContext,
  useEffect,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ClerkFailure } from '../failure/failure.ts';
import type { ClerkError } from '../failure/generated/errors.ts';
import { type FormErrorsCore, watchErrors } from '../form/watchErrors.ts';
import type { ClerkTranslator } from '../translate/createClerkTranslator.ts';
import { defaultTranslator, useAppI18n } from './defaultTranslator.ts';
import { FormContext, type OwnFormLink } from './formLink.ts';

/** How {@link useClerkError} is set up. Every option may be left out. */
export interface UseClerkErrorOptions {
  /**
   * Names of the fields that the form always shows. Needed where you render `fieldErrors()`
   * yourself, and on a server, where it sorts the errors of `initial` into fields and form; in the
   * browser mounted components tell. Read once.
   */
  readonly fields?: readonly string[] | undefined;
  /** The form's own name for Clerk's: `{ identifier: 'email' }`. Snake or camel case. Read once. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /**
   * A failure from the server, also after JSON, to begin with. Another object, such as the next
   * answer of a server action, replaces what is shown; the same object is the same answer.
   */
  readonly initial?: ClerkFailure | null | undefined;
  /** Shows also the errors that only mean that the person chose to stop. */
  readonly showCancelled?: boolean | undefined;
  /** Words from this translator instead of the provider's or the default one. */
  readonly translator?: ClerkTranslator | undefined;
  /** Decodes what is captured, such as `observer.decode`. Default `decodeClerkError`. */
  readonly decode?: ((value: unknown) => ClerkFailure) | undefined;
  /**
   * Gets every failure that the form captures, with the server's own text, for logs, and the value
   * that was thrown, returned or handed over; also that of a run which a later one superseded. In
   * development, errors that only a developer can mend, values that are not from Clerk, and errors
   * that nothing on the page shows go to the console as well.
   */
  readonly onError?: ((failure: ClerkFailure, cause: unknown) => void) | undefined;
}

/**
 * What became of a submit. The failure of a run that a later one superseded is null: there is
 * nothing left to show for it, and only `onError` gets it. One that went well gives its value all
 * the same, since what it did is done.
 */
export type RunResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly failure?: undefined }
  | { readonly ok: false; readonly value?: undefined; readonly failure: ClerkFailure | null };

/**
 * The errors of one form. Made by {@link useClerkError}. `capture`, `run`, `clear`, `clearField` and
 * `formProps` never change, and may stand in the dependencies of an effect.
 */
export interface ClerkFormErrors {
  /** What was captured last; null after a success, `clear`, or the start of a submit. */
  readonly failure: ClerkFailure | null;
  /** A submit is under way. */
  readonly pending: boolean;
  /** What `FormError` shows: the errors that no shown field takes. */
  readonly formErrors: readonly ClerkError[];
  /**
   * Those of `formErrors` that name a field, which the form does not show. A new list each time. Do
   * not render a `Field` by it: the error would move there, the list be empty, and the `Field` go
   * again. Keep what the form shows in a state of its own, and set it when `run` or `capture` ends.
   */
  readonly unmatchedErrors: readonly ClerkError[];
  /**
   * The errors of a field, by its name in any spelling or by its alias. Unlike the functions below
   * it is another one after each change, so that what depends on it follows.
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
   * Runs a submit: clears what came before, waits, and captures what it throws, an `{ error }`
   * that it returns, and a failed verification inside a resource that it returns.
   *
   * @returns what became of it; see {@link RunResult}. Never rejects.
   */
  run<Value>(submit: () => Value | PromiseLike<Value>): Promise<RunResult<Value>>;
  /** Removes every error. */
  clear(): void;
  /** Removes the errors that name a field. */
  clearField(name: string): void;
  /** Spread on the `<form>`: editing an input clears the errors of the field with its `name`. */
  readonly formProps: {
    readonly onInput: (event: FormEvent<HTMLElement>) => void;
    readonly onChange: (event: FormEvent<HTMLElement>) => void;
  };
  /** @internal */
  readonly link: OwnFormLink;
}

/**
 * The errors of a form. Works without a provider. The component renders again only for what it
 * reads: reading `pending` makes it follow `pending`; the components for fields follow by
 * themselves.
 *
 * @param options all may be left out.
 * @returns the errors of the form: another object after each change of what was read, in which all
 * functions but `fieldErrors` are the same.
 *
 * @example
 * const clerk = useClerkError();
 * const submit = () => clerk.run(() => signUp.password({ emailAddress, password }));
 */
export function useClerkError(options: UseClerkErrorOptions = {}): ClerkFormErrors {
  const inherited = useContext(FormContext).translator;
  const i18n = useAppI18n();
  const id = useId();
  const [core] = useState((): FormErrorsCore => watchErrors(id, options));
  // Not a state: what changes in a form action or another transition is to be seen at once.
  const version = useSyncExternalStore(...core.source);
  const translator = options.translator ?? inherited ?? defaultTranslator(i18n);

  // A copy, so that each render has its own: an app may hand on the same object with each.
  const own = { ...options };
  useEffect(() => core.store.configure(own));

  // A new object after each change, so that memoized children which get it see the change.
  return useMemo(
    () => core.read(translator, options.translator),
    [version, translator, options.translator],
  );
}
