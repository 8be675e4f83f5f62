import type { ClerkError } from '../decode/errors.generated.ts';
import type { MessageStore } from './messageStore.ts';

/**
 * The keys to look an error's message up by, the most specific first: `code__param_name` for each
 * field, `code__VariantName`, `code`.
 */
export function messageKeys(error: ClerkError, store: MessageStore): string[] {
  const { code, fields } = error;
  const keys = fields.map((field) => `${code}__${snakeCase(field)}`);
  // Without a variant in the error, the code alone implies the name, if there is but one.
  const names = error.variant ? [error.variant] : error.known ? store.variantsOf(code) : [];
  if (names.length === 1) keys.push(`${code}__${names[0]}`);
  // An unknown code may be any text, `unknown_code` among them: only what an app wrote for it counts.
  if (code) keys.push(code);
  return keys;
}

/** `emailAddress` as `email_address`, the way messages are keyed. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
