import { type CompiledMessage, compileMessage } from './compileMessage.ts';
import { isDocumentedName, splitKey } from './messageKey.ts';

/** One text. It is cut at its placeholders when it is first used. */
export interface Text {
  /** As in the locale file. */
  readonly key: string;
  readonly text: string;
  compiled?: CompiledMessage;
}

/** A message and its plural forms. */
export interface Message {
  /** As in the locale file, without the plural suffix. */
  readonly key: string;
  plain?: Text;
  plurals?: Map<string, Text>;
}

/** The messages of one code. */
export interface CodeMessages {
  readonly general: Message;
  /** By param name or documented name. */
  readonly named: Map<string, Message>;
  /** The documented names with a message of their own. */
  readonly variants: string[];
  /** The text for every error of the code, where the code has only one and it has no values. Else `''`. */
  only?: string;
  /** The documented name that the code alone implies; `''` if none. Undefined until first asked. */
  implied?: string;
}

/** Sorts the messages of one language by code. Finding one then needs no new string. */
export function indexMessages(
  messages: Readonly<Record<string, string>>,
): Map<string, CodeMessages> {
  const index = new Map<string, CodeMessages>();
  const codeMessages = (code: string): CodeMessages => {
    let found = index.get(code);
    if (!found) {
      found = { general: { key: code }, named: new Map(), variants: [] };
      index.set(code, found);
    }
    return found;
  };
  for (const key of Object.keys(messages)) {
    const { base, code, name, category } = splitKey(key);
    const text = { key, text: messages[key] as string };
    // A code may look like a plural form.
    if (category && !name) codeMessages(key).general.plain = text;
    const owner = codeMessages(code);
    let message = owner.general;
    if (name) {
      message = owner.named.get(name) ?? { key: base };
      if (!owner.named.has(name) && isDocumentedName(name)) owner.variants.push(name);
      owner.named.set(name, message);
    }
    if (!category) message.plain = text;
    else {
      message.plurals ??= new Map();
      message.plurals.set(category, text);
    }
  }
  return index;
}

/** The text for every error of a code. Most codes have one; `''` for the others. */
export function onlyText(messages: CodeMessages): string {
  messages.only ??= readOnlyText(messages);
  return messages.only;
}

function readOnlyText({ general: { plain, plurals }, named }: CodeMessages): string {
  if (!plain || plurals || named.size) return '';
  const parts = compiled(plain);
  return parts.plain && !parts.names.length ? plain.text : '';
}

/** The placeholders and literals of a text. */
export function compiled(text: Text): CompiledMessage {
  text.compiled ??= compileMessage(text.text);
  return text.compiled;
}
