import { intlMembers } from './intlMembers.ts';
import { intlTag } from './readTag.ts';

const rules = new Map<string, Intl.PluralRules>();

/** More languages than any app has: a server may be asked for tags without end. */
const MAX_RULES = 200;

/**
 * The plural category of a count, as i18next and CLDR name it: `one`, `few`, `other`. An app may
 * write a language as `en_US`, or in a way that `Intl` does not take at all.
 *
 * @returns undefined where nothing knows the rules: a wrong form would be shown.
 */
export function pluralCategory(count: number, locale: string): Intl.LDMLPluralRule | undefined {
  const { PluralRules } = intlMembers();
  if (!PluralRules) return undefined;
  let rule = rules.get(locale);
  if (!rule) {
    try {
      rule = new PluralRules(intlTag(locale));
    } catch {
      return 'other';
    }
    if (rules.size >= MAX_RULES) rules.clear();
    rules.set(locale, rule);
  }
  return rule.select(count);
}

/**
 * The plural forms to look for, in the order of i18next: an own one for zero, the language's, the
 * last. None where nothing knows the rules.
 */
export function pluralOrder(count: number, locale: string): readonly string[] {
  const category = pluralCategory(count, locale);
  if (!category) return [];
  return [...(count === 0 ? ['zero'] : []), ...new Set([category, 'other'])];
}
