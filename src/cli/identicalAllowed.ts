/** Texts that languages write as English does: names, and words of the trade. */
const EVERYWHERE: readonly string[] = ['Logo', 'Nonce', 'Offset', 'Scopes', 'Token', 'URL'];

/**
 * What one language says exactly as English does, by BCP 47 language. A text here was read by
 * somebody who knows the language: it is no oversight.
 */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  cs: ['Limit', 'Role'],
  de: ['Code', 'Domain', 'Limit', 'Name', 'Passkey', 'Subdomain', 'Wallet'],
  es: ['Error:', 'Plan'],
  fr: ['Code', 'Description', 'Image', 'Message', 'Permissions'],
  it: ['Password', 'Passkey', 'Wallet'],
  nl: ['Code', 'Passkey', 'Wallet'],
  pl: ['Limit', 'Plan'],
  sv: ['Passkey', 'Plan'],
  tr: ['Plan'],
};

/** Keys whose text may be the English one in any language, such as `fields.totp`. */
const KEYS: readonly string[] = [];

/** Whether a language may leave a text as English has it. */
export function identicalAllowed(tag: string, text: string, key: string): boolean {
  const { language } = new Intl.Locale(tag);
  return (
    EVERYWHERE.includes(text) || KEYS.includes(key) || (BY_LANGUAGE[language] ?? []).includes(text)
  );
}
