import type { ClerkError } from '../decode/errors.generated.ts';
import { knownCode } from '../decode/knownCodes.ts';
import type { CodeMessages, Message } from './messageIndex.ts';
import { snakeCase } from './snakeCase.ts';

/** The documented name that a code alone implies. Those that share a code are told by `variant`. */
function impliedName(code: string, messages: CodeMessages): string | undefined {
  messages.isSingle ??= !knownCode(code)?.texts.some(({ variant }) => variant);
  return messages.isSingle ? messages.variants[0] : undefined;
}

/**
 * Calls `use` with an error's messages, the most specific first: `code__param_name` for each
 * field, `code__VariantName`, `code`; until it returns a text.
 */
export function firstMessage(
  error: ClerkError,
  messages: CodeMessages,
  use: (message: Message) => string | undefined,
): string | undefined {
  const { general, named, variants } = messages;
  if (named.size) {
    for (const field of error.fields) {
      const text = useNamed(named, field, use) || useNamed(named, snakeCase(field), use);
      if (text) return text;
    }
    const name =
      error.variant ?? (variants[0] && error.known ? impliedName(error.code, messages) : undefined);
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
