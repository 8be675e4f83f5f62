import { PLURAL_CATEGORIES } from '../languages/pluralForms.ts';
import { pluralKey, splitKey } from './messageKey.ts';
import type { ClerkMessageOverrides } from './messageOverrides.ts';

/** A resource of `@clerk/localizations`, or one of the app. Only its error texts are read. */
export interface ClerkLocalizationLike {
  // biome-ignore lint/suspicious/noExplicitAny: Clerk's type differs between versions of its SDK.
  readonly unstable__errors?: any;
}

/** Our names for Clerk's tokens. A message with another token is left out. */
const TOKENS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  form_username_invalid_length: { min_length: 'minLength', max_length: 'maxLength' },
  form_password_length_too_short: { length: 'minLength' },
  organization_membership_quota_exceeded: { maxAllowed: 'limit' },
  already_a_member_in_organization: { email: 'user' },
};

const FIELD_TOKEN = 'paramName';

/** The codes whose value is a count. It picks the plural form. */
const COUNTED = [
  'form_username_invalid_length',
  'form_password_length_too_short',
  'organization_membership_quota_exceeded',
];

/** Our codes for Clerk's password rules. Each rule is half a sentence, after a common prefix. */
const PASSWORD_RULES: Readonly<Record<string, string>> = {
  minimumLength: 'form_password_length_too_short',
  requireLowercase: 'form_password_no_lowercase',
  requireNumbers: 'form_password_no_number',
  requireSpecialCharacter: 'form_password_no_special_char',
  requireUppercase: 'form_password_no_uppercase',
};

type Texts = Record<string, string>;

function renameTokens(code: string, text: string): string | undefined {
  let known = true;
  const renamed = text.replace(/\{\{\s*([^{}]{1,60}?)\s*\}\}/g, (_, token: string) => {
    const names = Object.hasOwn(TOKENS, code) ? TOKENS[code] : undefined;
    const name = token === FIELD_TOKEN ? 'field' : names?.[token];
    known &&= name !== undefined;
    return `{{${name}}}`;
  });
  return known && !renamed.includes('$t(') ? renamed : undefined;
}

function addMessage(errors: Texts, key: string, text: unknown): void {
  if (typeof text !== 'string' || !text) return;
  const { code } = splitKey(key);
  const message = renameTokens(code, text);
  if (message === undefined) return;
  // Without a count in the error, the library's message stays.
  if (COUNTED.includes(code) && message.includes('{{'))
    for (const category of PLURAL_CATEGORIES) errors[pluralKey(key, category)] = message;
  else errors[key] = message;
}

function texts(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/**
 * Turns the error texts of a `@clerk/localizations` object into overrides. An app keeps its own
 * words this way: messages by code and by field, password rules, and password hints.
 *
 * @param resource such as `deDE`. Anything else gives empty overrides.
 * @returns overrides for one language. A text with a token that no error fills in is left out.
 *
 * @example
 * fromClerkLocalization({ unstable__errors: { form_password_pwned: 'Dieses Passwort ist bekannt.' } });
 * // { errors: { form_password_pwned: 'Dieses Passwort ist bekannt.' }, hints: {} }
 * const overrides = { de: fromClerkLocalization(deDE) };
 * const translator = createClerkTranslator({ locale: 'de', locales: { de }, overrides });
 */
export function fromClerkLocalization(resource: ClerkLocalizationLike): ClerkMessageOverrides {
  const own = Object.fromEntries(texts(resource?.unstable__errors));
  const errors: Texts = {};
  const hints: Texts = {};
  const rules = Object.fromEntries(texts(own.passwordComplexity));
  for (const [rule, code] of Object.entries(PASSWORD_RULES))
    if (typeof rules[rule] === 'string' && rules[rule])
      addMessage(errors, code, `${rules.sentencePrefix ?? ''} ${rules[rule]}.`.trim());
  const { notEnough, suggestions, warnings } = Object.fromEntries(texts(own.zxcvbn));
  addMessage(errors, 'form_password_not_strong_enough', notEnough);
  for (const [code, text] of [...texts(warnings), ...texts(suggestions)])
    if (typeof text === 'string' && text) hints[code] = text;
  // The text for a code says more than a sentence made of a rule.
  for (const [key, value] of Object.entries(own)) addMessage(errors, key, value);
  return { errors, hints } as ClerkMessageOverrides;
}
