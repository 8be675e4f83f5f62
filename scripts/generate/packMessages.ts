import { knownCode, knownCodeList } from '../../src/recognize/knownCodes.ts';
import type { LocaleMessages, PackedMessages } from '../../src/words/localeMessages.ts';
import { splitKey } from '../../src/words/messageKey.ts';

const isCode = (text: string): boolean => knownCode(text) !== undefined;

/** Packs the messages of a language. Throws for a key without a listed code. */
export function packMessages(messages: LocaleMessages, codes: string): PackedMessages {
  const lines = new Map(knownCodeList().map((code) => [code, ['']]));
  for (const [key, text] of Object.entries(messages.errors)) {
    const { code } = splitKey(key, isCode);
    const own = lines.get(code);
    if (!own) throw new Error(`No code is listed for the message ${key}`);
    if (key === code) own[0] = text;
    else own.push(`\t${key.slice(code.length)}=${text}`);
  }
  return { codes, ...messages, errors: [...lines.values()].flat().join('\n') };
}
