import type { ClerkError } from '../../failure/generated/errors.ts';
import { snakeCase } from '../../names/snakeCase.ts';
import { knownCode } from '../../recognize/knownCodes.ts';
import { type CodeMessages, compiled, type Message } from '../../words/messageIndex.ts';
import type { MessageSource } from '../../words/messageStore.ts';

/**
 * The documented name that a code alone implies; `''` if none. Those that share a code are told by
 * `variant`. Which name is the documented one, the library's messages know; of two names that only the
 * app has, one is wrong, and nothing tells which.
 */
function impliedName(code: string, messages: CodeMessages, library: MessageSource): string {
  if (knownCode(code)?.texts.some(({ variant }) => variant)) return '';
  const ours = library.find(code)?.variants;
  const [name = '', other] = ours?.[0] ? ours : messages.variants;
  return other ? '' : name;
}

// `{{field}}` stands in words for any field, and those for the one field say more.
const namesField = ({ plain }: Message): boolean =>
  !plain || compiled(plain).names.includes('field');

/**
 * An error's messages among those of its code, the most specific first: `code__param_name` for each
 * field, `code__VariantName`, `code`. Among the library's own, what was identified comes first where its
 * words fit no other error, and for developers. The library's messages in that language are `library`.
 */
export function messagesFor(
  error: ClerkError,
  messages: CodeMessages,
  library: MessageSource,
): readonly Message[] {
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
  let name: string | undefined = error.variant;
  const identified = name && named.get(name);
  const isOurs = library.find(error.code) === messages;
  if (identified && isOurs && (error.audience === 'developer' || !namesField(identified)))
    return [identified, ...found, general];
  if (!name && error.known && variants[0]) {
    messages.implied ??= impliedName(error.code, messages, library);
    name = messages.implied;
  }
  if (name) add(name);
  found.push(general);
  return found;
}
