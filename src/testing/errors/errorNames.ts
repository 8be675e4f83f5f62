import type { ClerkErrorParams } from '../../failure/generated/errors.ts';
import type { ClientErrorName } from './generated/clientErrorName.ts';

/** The documented name of any error that Clerk's servers answer with, such as `FormPwnedPassword`. */
export type ApiErrorName = Exclude<keyof ClerkErrorParams, ClientErrorName>;

/**
 * The values of one error. All are optional, with realistic defaults. Every error also takes
 * `param`, the field that it is about.
 *
 * @example
 * const params: ErrorValues<'FormInvalidUsernameLength'> = { minLength: 4, maxLength: 64 };
 */
export type ErrorValues<Name extends ApiErrorName> = {
  readonly [Value in keyof ClerkErrorParams[Name]]?: ClerkErrorParams[Name][Value] | undefined;
} & { readonly param?: string | undefined };

/** What else an error may have. */
export interface ErrorOptions {
  /** The fields it is about, as param names on the wire; instead of `param`. `[]` names none. */
  readonly fields?: readonly string[] | undefined;
  /** A short text in place of the documented one. */
  readonly message?: string | undefined;
  /** A long text in place of the documented one. */
  readonly longMessage?: string | undefined;
}
