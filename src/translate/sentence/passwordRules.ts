import type { ClerkError } from '../../failure/generated/errors.ts';
import { MAX_HINTS } from './formatValue.ts';

/** The rules of a password by code, each with the library's word for it as a part of a sentence. */
const RULES: Readonly<Record<string, string>> = {
  form_password_length_too_short: 'password_rule_min_length',
  form_password_length_too_long: 'password_rule_max_length',
  form_password_no_lowercase: 'password_rule_lowercase',
  form_password_no_uppercase: 'password_rule_uppercase',
  form_password_no_number: 'password_rule_number',
  form_password_no_special_char: 'password_rule_special',
};

const NOT_STRONG = 'form_password_not_strong_enough';

/**
 * Hints that a rule contradicts. A person who must add a number should not read that numbers matter
 * less.
 */
const CONTRADICTED: Readonly<Record<string, readonly string[]>> = {
  form_password_length_too_long: ['anotherWord', 'longerKeyboardPattern', 'useWords'],
};
const CONTRADICTED_BY_ANY = ['noNeed'];

const ruleOf = ({ code }: ClerkError): string | undefined =>
  Object.hasOwn(RULES, code) ? RULES[code] : undefined;

/** Whether an error can stand in one sentence with others of the same password. */
export const isPasswordRule = (error: ClerkError): boolean =>
  ruleOf(error) !== undefined || error.code === NOT_STRONG;

/** What {@link passwordSentence} needs of a language. Each part is undefined where it is missing. */
export interface RuleWords {
  word(key: string, params: Readonly<Record<string, string | number>>): string | undefined;
  list(items: readonly string[]): string;
  hint(code: string): string | undefined;
}

/**
 * Several rules of one password in one sentence, then at most two hints: “Choose a password with at
 * least 12 characters and a number. Avoid repeated characters.” Undefined where
 * the language lacks a part. Then each error has its own sentence.
 */
export function passwordSentence(
  errors: readonly ClerkError[],
  { word, list, hint }: RuleWords,
): string | undefined {
  const rules = errors.filter(ruleOf);
  const parts = rules.map((error) => {
    const params = error.params as Readonly<Record<string, number>>;
    const count = params.minLength ?? params.maxLength;
    return word(ruleOf(error) as string, count === undefined ? {} : { ...params, count });
  });
  if (!parts.length || parts.includes(undefined)) return undefined;
  const sentence = word('password_rules', { rules: list([...new Set(parts as string[])]) });
  if (!sentence) return undefined;
  const contradicted = [
    ...CONTRADICTED_BY_ANY,
    ...rules.flatMap(({ code }) => CONTRADICTED[code] ?? []),
  ];
  const hints = errors
    .flatMap(({ params }) => (params as { suggestions?: readonly string[] }).suggestions ?? [])
    .filter((code) => !contradicted.includes(code))
    .map(hint)
    .filter((text) => text !== undefined)
    .slice(0, MAX_HINTS);
  return [sentence, ...hints].join(' ');
}
