/** Stands for every language. */
export const ANY_LANGUAGE = '*';

/**
 * What a language says exactly as English does, by BCP 47 language: names, and words of the trade.
 * A text here was read by somebody who knows the language: it is no oversight.
 */
export const IDENTICAL_ALLOWED: Readonly<Record<string, readonly string[]>> = {
  [ANY_LANGUAGE]: ['Logo', 'Nonce', 'Offset', 'Scopes', 'Token'],
  cs: ['Limit', 'Role'],
  de: ['Code', 'Domain', 'Limit', 'Name', 'Passkey', 'Subdomain', 'Wallet'],
  es: ['Error:', 'Plan'],
  fr: ['Code', 'Description', 'Image', 'Message', 'Permissions'],
  it: ['Password', 'Passkey', 'Wallet'],
  nl: ['Code', 'Passkey', 'Wallet'],
  pl: ['Limit', 'Plan'],
  sv: ['Passkey'],
  tr: ['Plan'],
};

/** Whether a language may leave a text as English has it. */
export function identicalAllowed(tag: string, text: string): boolean {
  const { language } = new Intl.Locale(tag);
  return [ANY_LANGUAGE, language].some((of) => IDENTICAL_ALLOWED[of]?.includes(text));
}
