import { warnInDevelopment } from '../development/warnInDevelopment.ts';
import { knownCodeList } from '../recognize/knownCodes.ts';
import { codesStamp } from './generated/codesStamp.ts';
import type { LocaleMessages, PackedMessages, PartialLocaleMessages } from './localeMessages.ts';

/** A server makes a translator for each request, so each language is unpacked only once. */
const unpacked = new WeakMap<PackedMessages, LocaleMessages>();

function unpackErrors({ codes: stamp, errors: text }: PackedMessages): Record<string, string> {
  const errors: Record<string, string> = {};
  // With another list of codes, an error would get the words of another error.
  if (stamp !== codesStamp) {
    warnInDevelopment(
      'a language is of another version of clerk-error-i18n, so its errors are in English. Load one version only.',
    );
    return errors;
  }
  const codes = knownCodeList();
  let next = 0;
  for (const line of text.split('\n')) {
    if (line[0] === '\t') {
      const end = line.indexOf('=');
      errors[codes[next - 1] + line.slice(1, end)] = line.slice(end + 1);
    } else {
      const code = codes[next++] as string;
      if (line) errors[code] = line;
    }
  }
  return errors;
}

/** The messages of a language as they are in `locales/*.json`. Never throws. */
export function unpackMessages(packed: PackedMessages): LocaleMessages {
  let messages = unpacked.get(packed);
  if (!messages) {
    messages = { ...packed, errors: unpackErrors(packed) };
    unpacked.set(packed, messages);
  }
  return messages;
}

/** Messages that may be packed, unpacked. */
export const readMessages = (
  messages: PartialLocaleMessages | PackedMessages,
): PartialLocaleMessages =>
  isPacked(messages) ? unpackMessages(messages) : (messages as PartialLocaleMessages);

const isPacked = (messages: PartialLocaleMessages | PackedMessages): messages is PackedMessages =>
  typeof messages.errors === 'string';
