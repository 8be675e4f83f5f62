import type { ClerkFailure } from './failure.ts';
import { fieldNames } from './fieldNames.ts';
import type { ClerkError } from './generated/errors.ts';

/** What {@link errorsByField} needs to know of the form. */
export interface ErrorsByFieldOptions<Name extends string> {
  /** The names of the form's fields, as the form spells them. */
  readonly fields: readonly Name[];
  /** Clerk's name → the form's name, where the two differ by more than spelling. */
  readonly aliases?: Readonly<Record<string, NoInfer<Name>>> | undefined;
  /** Keep what the person cancelled, such as a passkey prompt. Left out by default. */
  readonly showCancelled?: boolean | undefined;
}

/** What {@link errorsByField} returns. */
export interface ErrorsByField<Name extends string> {
  /** The errors of each field, in the server's order. A field without errors has no key. */
  readonly fields: { readonly [Field in Name]?: readonly [ClerkError, ...ClerkError[]] };
  /** The errors of no field of the form, in the server's order. */
  readonly form: readonly ClerkError[];
}

/**
 * Sorts the errors of a failure by the fields of a form, as the React hook does.
 *
 * Names match however they are spelt: `emailAddress` is `email_address`, `profile.firstName` is
 * `profile.first_name`, `emailAddresses.0` is `email_addresses[0]`. A nested name matches only as a
 * whole. An error of several fields is in the list of each. An error of no given field is in
 * `form`. No error is lost, and no list has one twice.
 *
 * @param failure from `decodeClerkError`; null gives no errors.
 * @param options `fields` names the form's fields. `aliases` maps Clerk's name to the form's. A
 * target that is not among `fields` does not compile.
 * @returns the errors of each field, and those of the form as a whole.
 *
 * @example
 * const { fields, form } = errorsByField(decodeClerkError(caught), {
 *   fields: ['email', 'password'],
 *   aliases: { email_address: 'email', identifier: 'email' },
 * });
 * fields.password?.[0].code; // 'form_password_pwned'
 * form.length; // 0
 */
export function errorsByField<const Name extends string>(
  failure: ClerkFailure | null | undefined,
  { fields, aliases, showCancelled = false }: ErrorsByFieldOptions<Name>,
): ErrorsByField<Name> {
  const { keyOf, keysOf } = fieldNames(aliases);
  const byKey = new Map<string, ClerkError[]>(fields.map((name) => [keyOf(name), []]));
  const form: ClerkError[] = [];
  for (const error of failure?.errors ?? []) {
    if (error.cancelled && !showCancelled) continue;
    const keys = keysOf(error).filter((key) => byKey.has(key));
    for (const key of keys) byKey.get(key)?.push(error);
    if (!keys.length) form.push(error);
  }
  const named = fields
    .map((name) => [name, byKey.get(keyOf(name))])
    .filter(([, errors]) => errors?.length);
  return { fields: Object.fromEntries(named), form };
}
