import type { ClerkError } from '../decode/errors.generated.ts';
import type { CodeMessages, Message } from './messageIndex.ts';
import { snakeCase } from './snakeCase.ts';

/**
 * Calls `use` with an error's messages, the most specific first: `code__param_name` for each
 * field, `code__VariantName`, `code`; until it returns a text.
 */
export function firstMessage(
  error: ClerkError,
  { general, named, variants }: CodeMessages,
  use: (message: Message) => string | undefined,
): string | undefined {
  if (named.size) {
    for (const field of error.fields) {
      const message = named.get(field) ?? named.get(snakeCase(field));
      const text = message && use(message);
      if (text) return text;
    }
    // Without a variant in the error, the code alone implies the name, if there is but one.
    const name = error.variant ?? (error.known && variants.length === 1 ? variants[0] : undefined);
    const message = name === undefined ? undefined : named.get(name);
    const text = message && use(message);
    if (text) return text;
  }
  return use(general);
}
