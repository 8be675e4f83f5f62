import type { CatalogEntry } from '../../catalog/index.ts';
import developer from '../../translate/generated/en.developer.ts';
import user from '../../translate/generated/en.ts';
import { PLURAL_SUFFIX } from '../../translate/pluralForms.ts';

const messages: Readonly<Record<string, string | undefined>> = {
  ...user.errors,
  ...developer.errors,
};

/**
 * Our English messages for an entry by key, the most specific first: those for one field, the one
 * for its name, the one for its code; each with its plural forms.
 */
export function messagesOfEntry({ name, code }: CatalogEntry): Record<string, string> {
  const keys = Object.keys(messages).filter((key) => {
    const base = key.replace(PLURAL_SUFFIX, '');
    const [owner, suffix] = base.split('__');
    if (base === code || key === code) return true;
    return (
      owner === code && (suffix === name || (!!suffix && suffix[0] !== suffix[0]?.toUpperCase()))
    );
  });
  const rank = (key: string): number => {
    const suffix = key.split('__')[1];
    return !suffix ? 2 : suffix.replace(PLURAL_SUFFIX, '') === name ? 1 : 0;
  };
  keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, messages[key] as string]));
}
