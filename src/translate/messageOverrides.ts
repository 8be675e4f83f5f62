import type { ClerkErrorCode } from '../decode/errors.generated.ts';
import type { ClerkMessageKey } from './generated/messageKeys.ts';

/**
 * What an app may replace in one language. Keys are checked: those of `locales/en.json`, any
 * `code__something` of a listed code, and any param name as a field.
 *
 * @example
 * const overrides: ClerkMessageOverrides = { errors: { form_password_pwned: 'Choose another password.' } };
 */
export interface ClerkMessageOverrides {
  readonly errors?: Readonly<
    Partial<Record<ClerkMessageKey['errors'] | `${ClerkErrorCode}__${string}`, string>>
  >;
  readonly fields?: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Partial<Record<ClerkMessageKey['hints'], string>>>;
  readonly ui?: Readonly<Partial<Record<ClerkMessageKey['ui'], string>>>;
}
