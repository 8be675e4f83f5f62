const rules = new Map<string, Intl.PluralRules>();

/** More languages than any app has: a server may be asked for tags without end. */
const MAX_RULES = 200;

/**
 * The plural category of a count, as i18next and CLDR name it: `one`, `few`, `other`. An app may
 * write a language as `en_US`, or in a way that `Intl` does not take at all.
 */
export function pluralCategory(count: number, locale: string): Intl.LDMLPluralRule {
  let rule = rules.get(locale);
  if (!rule) {
    try {
      rule = new Intl.PluralRules(locale.replaceAll('_', '-'));
    } catch {
      return 'other';
    }
    if (rules.size >= MAX_RULES) rules.clear();
    rules.set(locale, rule);
  }
  return rule.select(count);
}

/** The plural forms to look for, in the order of i18next: an own one for zero, the language's, the last. */
export const pluralOrder = (count: number, locale: string): readonly string[] => [
  ...(count === 0 ? ['zero'] : []),
  ...new Set([pluralCategory(count, locale), 'other']),
];
