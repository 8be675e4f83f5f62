import { catalog } from '../../catalog/index.ts';
import { compileMessage } from '../../words/compileMessage.ts';
import type { MessageSection } from '../../words/localeMessages.ts';
import { splitKey } from '../../words/messageKey.ts';
import { splitErrorKey } from './errorKey.ts';

/** The names between braces, each once. */
export function placeholdersIn(text: string): Set<string> {
  return new Set(compileMessage(text).names);
}

/** The values that a message for a code may name: those of all its errors. */
export function valuesOfCode(key: string): Set<string> {
  const wanted = splitErrorKey(key).code;
  const same = catalog.filter(({ code }) => code === wanted);
  return new Set(['field', 'fields', ...same.flatMap(({ params = {} }) => Object.keys(params))]);
}

/** The library's own words that count by another value than `count`. */
const COUNTED_BY: Readonly<Record<string, string>> = {
  password_rule_min_length: 'minLength',
  password_rule_max_length: 'maxLength',
};

/** The placeholder whose number picks the plural form. */
export function countPlaceholder(section: MessageSection, key: string): string | undefined {
  if (section !== 'errors') return COUNTED_BY[splitKey(key).base] ?? 'count';
  const wanted = splitErrorKey(key).code;
  const counts = catalog
    .filter(({ code }) => code === wanted)
    .flatMap(({ params = {} }) => Object.entries(params))
    .filter(([, { type }]) => type === 'count');
  return counts.at(-1)?.[0];
}

/** A text without its placeholders. */
export const withoutPlaceholders = (text: string): string => compileMessage(text).literals.join('');

/** False for a text of only placeholders and punctuation. There is nothing to translate. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(withoutPlaceholders(text));
