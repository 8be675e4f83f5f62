const rules = new Map<string, Intl.PluralRules>();

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
    rules.set(locale, rule);
  }
  return rule.select(count);
}
