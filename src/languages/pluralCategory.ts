const rules = new Map<string, Intl.PluralRules>();

/** More languages than any app has. The limit is for servers, which get tags from requests. */
const MAX_RULES = 200;

/**
 * The plural category of a count, as i18next and CLDR name it: `one`, `few`, `other`. The locale may
 * be spelled `en_US`. One that `Intl` does not know gives `other`.
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

/** The plural forms to look for, in the order of i18next: `zero` for 0, the language's, `other`. */
export const pluralOrder = (count: number, locale: string): readonly string[] => [
  ...(count === 0 ? ['zero'] : []),
  ...new Set([pluralCategory(count, locale), 'other']),
];
