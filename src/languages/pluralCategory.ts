import { attempt } from '../values/read.ts';
import { intlMembers } from './intlMembers.ts';
import { intlTag } from './readTag.ts';

const rules = new Map<string, Intl.PluralRules>();

/** More languages than any app has. The limit is for servers, which get tags from requests. */
const MAX_RULES = 200;

/**
 * The plural category of a count, as i18next and CLDR name it: `one`, `few`, `other`. The locale may
 * be spelled `en_US`. One that `Intl` does not know gives `other`.
 *
 * @returns undefined where the engine knows no plural rules. A form picked blindly may be wrong.
 */
export function pluralCategory(count: number, locale: string): Intl.LDMLPluralRule | undefined {
  const { PluralRules } = intlMembers();
  if (!PluralRules) return undefined;
  let rule = rules.get(locale);
  if (!rule) {
    rule = attempt(() => new PluralRules(intlTag(locale)));
    if (!rule) return 'other';
    if (rules.size >= MAX_RULES) rules.clear();
    rules.set(locale, rule);
  }
  return rule.select(count);
}

/**
 * The plural forms to look for, in the order of i18next: `zero` for 0, the language's, `other`. None
 * where the engine knows no plural rules.
 */
export function pluralOrder(count: number, locale: string): readonly string[] {
  const category = pluralCategory(count, locale);
  if (!category) return [];
  return [...(count === 0 ? ['zero'] : []), ...new Set([category, 'other'])];
}
