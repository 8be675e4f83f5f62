import type { ClerkErrorCode } from '../failure/generated/errors.ts';
import type { ClerkMessageKey } from './generated/messageKeys.ts';

type Texts<Key extends string> = Readonly<Partial<Record<Key, string | undefined>>>;

/**
 * What an app may replace in one language. Keys are checked: those of `locales/en.json`, any
 * `code__something` of a listed code, and any param name as a field. What follows `__` is open, since
 * an app may have fields of its own, and since all pairs of code and field would be 32,000 literals
 * for the compiler: a near miss there (`form_param_nil__email_adress`) is told in the console, in
 * development only. `locales` takes any key.
 *
 * @example
 * const overrides: ClerkMessageOverrides = { errors: { form_password_pwned: 'Choose another password.' } };
 */
export interface ClerkMessageOverrides {
  readonly errors?: Texts<ClerkMessageKey['errors'] | `${ClerkErrorCode}__${string}`> | undefined;
  readonly fields?: Texts<string> | undefined;
  readonly hints?: Texts<ClerkMessageKey['hints']> | undefined;
  readonly ui?: Texts<ClerkMessageKey['ui']> | undefined;
}
