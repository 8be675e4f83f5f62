import { knownCodeList } from '../recognize/knownCodes.ts';
import type { LocaleMessages } from './localeMessages.ts';
import { keySuffix } from './messageKey.ts';

/**
 * Messages without the codes, which the decoder has already: `errors` holds one line per code, in
 * the order of its table, and below it a line that begins with a tab for each longer key of that
 * code, such as `\t__email_address=Enter your email address.`.
 */
export interface PackedMessages extends Omit<LocaleMessages, 'errors'> {
  readonly errors: string;
}

/** Packs the messages of a language; those of codes that are not listed would be lost. */
export function packMessages(messages: LocaleMessages): PackedMessages {
  const left = new Map(Object.entries(messages.errors));
  const lines: string[] = [];
  const isSuffix = new RegExp(`^${keySuffix()}$`);
  for (const code of knownCodeList()) {
    lines.push((code && left.get(code)) ?? '');
    left.delete(code);
    for (const key of [...left.keys()]) {
      const suffix = key.slice(code.length);
      if (!key.startsWith(code) || !isSuffix.test(suffix)) continue;
      lines.push(`\t${suffix}=${left.get(key)}`);
      left.delete(key);
    }
  }
  if (left.size) throw new Error(`Messages of unknown codes: ${[...left.keys()].join(', ')}`);
  return { ...messages, errors: lines.join('\n') };
}

/** The messages that were packed. */
export function unpackMessages(packed: PackedMessages): LocaleMessages {
  const codes = knownCodeList();
  const errors: Record<string, string> = {};
  let next = 0;
  for (const line of packed.errors.split('\n')) {
    if (line[0] === '\t') {
      const end = line.indexOf('=');
      errors[codes[next - 1] + line.slice(1, end)] = line.slice(end + 1);
    } else {
      const code = codes[next++] as string;
      if (line) errors[code] = line;
    }
  }
  return { ...packed, errors };
}
