import type { ClerkError } from '../../failure/generated/errors.ts';
import { snakeCase } from '../../names/snakeCase.ts';
import { knownCode } from '../../recognize/knownCodes.ts';
import { type CodeMessages, compiled, type Message } from '../../words/messageIndex.ts';
import type { MessageSource } from '../../words/messageStore.ts';

/**
 * The documented name that a code alone implies; `''` if none. Errors that share a code have a
 * `variant` instead. The library's messages show which name is documented. Of two names that only
 * the app has, one is wrong, and nothing shows which.
 */
function impliedName(code: string, messages: CodeMessages, library: MessageSource): string {
  if (knownCode(code)?.texts.some(({ variant }) => variant)) return '';
  const ours = library.find(code)?.variants;
  const [name = '', other] = ours?.[0] ? ours : messages.variants;
  return other ? '' : name;
}

// A message with `{{field}}` fits any field. A message for this one field says more.
const namesField = ({ plain }: Message): boolean =>
  !plain || compiled(plain).names.includes('field');

/**
 * An error's messages among those of its code, the most specific first: `code__param_name` for each
 * field, `code__VariantName`, `code`. In the library's own messages, the one for an identified
 * variant comes first if it does not have `{{field}}`, and always for developers. `library` has the
 * library's messages in that language.
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
