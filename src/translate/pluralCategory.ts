const rules = new Map<string, Intl.PluralRules>();

/** The plural category of a count, as i18next and CLDR name it: `one`, `few`, `other`. */
export function pluralCategory(count: number, locale: string): Intl.LDMLPluralRule {
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return rule.select(count);
}
