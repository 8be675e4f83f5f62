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
 * An error's messages among those of its code, the most specific first: `code__param_name` for each
 * field, `code__VariantName`, `code`.
 */
export function messagesFor(error: ClerkError, messages: CodeMessages): readonly Message[] {
  const { general, named, variants } = messages;
  if (!named.size) return [general];
  const found: Message[] = [];
  const add = (name: string): void => {
    const message = named.get(name);
    if (message) found.push(message);
  };
  for (const field of error.fields) {
    add(field);
    const snake = snakeCase(field);
    if (snake !== field) add(snake);
  }
  const name =
    error.variant ?? (variants[0] && error.known ? impliedName(error.code, messages) : undefined);
  if (name) add(name);
  found.push(general);
  return found;
}
