const rules = new Map<string, Intl.PluralRules>();

/**
 * The key of the plural form that a count takes, as i18next names it (`key_few`), or undefined
 * when the messages have no plural of that key.
 */
export function pluralKey(
  messages: Readonly<Record<string, string>>,
  key: string,
  count: number,
  locale: string,
): string | undefined {
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  const wanted = `${key}_${rule.select(count)}`;
  if (Object.hasOwn(messages, wanted)) return wanted;
  const other = `${key}_other`;
  return Object.hasOwn(messages, other) ? other : undefined;
}
