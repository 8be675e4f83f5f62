import type { ClerkError } from '../decode/errors.generated.ts';
import { knownCode } from '../decode/knownCodes.ts';
import type { CodeMessages, Message } from './messageIndex.ts';
import { snakeCase } from './snakeCase.ts';

// The one documented error of a code has no variant; those that share a code are told by one.
const isOnlyOne = ({ code, known }: ClerkError): boolean =>
  known && !knownCode(code)?.texts.some(({ variant }) => variant);

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
      const text = useNamed(named, field, use) || useNamed(named, snakeCase(field), use);
      if (text) return text;
    }
    const name = error.variant ?? (variants[0] && isOnlyOne(error) ? variants[0] : undefined);
    const text = name && useNamed(named, name, use);
    if (text) return text;
  }
  return use(general);
}

function useNamed(
  named: CodeMessages['named'],
  name: string,
  use: (message: Message) => string | undefined,
): string | undefined {
  const message = named.get(name);
  return message && use(message);
}
