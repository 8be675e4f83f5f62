import type { ClerkErrorCode } from '../failure/generated/errors.ts';
import type { ClerkMessageKey } from './generated/messageKeys.ts';

type Texts<Key extends string> = Readonly<Partial<Record<Key, string | undefined>>>;

/**
 * What an app may replace in one language. The compiler checks the keys: those of `locales/en.json`,
 * any `code__something` of a listed code, and any param name as a field. What follows `__` is open,
 * because an app may have its own fields. A near miss there (`form_param_nil__email_adress`) is
 * logged, in development only. `locales` takes any key.
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
