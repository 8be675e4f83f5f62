import type { CatalogEntry } from '../../catalog/index.ts';
import developer from '../../words/generated/developer.ts';
import people from '../../words/generated/locales/en.ts';
import { isDocumentedName, splitKey } from '../../words/messageKey.ts';
import { unpackMessages } from '../../words/packedMessages.ts';

const messages: Readonly<Record<string, string | undefined>> = {
  ...unpackMessages(people).errors,
  ...developer.errors,
};

/**
 * Our English messages for an entry by key, with their plural forms. The most specific come first:
 * those for a field, then the one for the name, then the one for the code.
 */
export function messagesOfEntry({ name, code }: CatalogEntry): Record<string, string> {
  const keys = Object.keys(messages).filter((key) => {
    const { base, code: owner, name: suffix } = splitKey(key);
    if (base === code || key === code) return true;
    return owner === code && !!suffix && (suffix === name || !isDocumentedName(suffix));
  });
  const rank = (key: string): number => {
    const { name: suffix } = splitKey(key);
    return !suffix ? 2 : suffix === name ? 1 : 0;
  };
  keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, messages[key] as string]));
}
