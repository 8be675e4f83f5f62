import { pluralKey, splitKey } from '../../words/messageKey.ts';
import { countPlaceholder, placeholdersIn, valuesOfCode } from '../localeFile/placeholders.ts';
import type { MessageCheck } from '../textCheck/checkTypes.ts';

const named = (names: Iterable<string>): string =>
  Array.from(names, (name) => `{{${name}}}`).join(', ');

/** A message has the same values as the English one. */
export const placeholderParity: MessageCheck = function* (entry, file, context, english) {
  const { section, key, text } = entry;
  const { base, category } = splitKey(key);
  const isPlural = category !== undefined && context.english.hasPlural(section, base);
  // English may leave out the number in “one”. In a language where “one” is also 0 or 21, that is wrong.
  const reference = isPlural ? context.english.textOf(section, pluralKey(base, 'other')) : english;
  const found = placeholdersIn(text);
  const wanted = placeholdersIn(reference ?? '');
  const allowed =
    context.partial && section === 'errors' ? new Set([...wanted, ...valuesOfCode(key)]) : wanted;

  const count = isPlural && namesOneNumber(file.tag, category) && countPlaceholder(section, base);
  const unknown = [...found].filter((name) => !allowed.has(name));
  // An app may leave out a value.
  const missing = context.partial
    ? []
    : [...wanted].filter((name) => !found.has(name) && name !== count);
  if (unknown.length) {
    const instead = missing.length ? `, but ${named(missing)}` : '';
    const remedy = allowed.size ? `There is ${named(allowed)}.` : 'This message has no values.';
    yield { problem: `English has no ${named(unknown)}${instead}`, remedy };
  } else if (missing.length) {
    const remedy = `Add ${missing.length > 1 ? 'them' : 'it'}, as in English: ${reference}`;
    yield { problem: `${named(missing)} ${missing.length > 1 ? 'are' : 'is'} missing`, remedy };
  }
};

const WITHOUT_NUMBER = ['zero', 'one', 'two'];
const oneNumber = new Map<string, boolean>();

// In French, “one” is 0 and 1. In Russian, it is also 21. There the message needs the number.
function namesOneNumber(tag: string, category: string): boolean {
  if (!WITHOUT_NUMBER.includes(category)) return false;
  const id = `${tag} ${category}`;
  let known = oneNumber.get(id);
  if (known === undefined) {
    const rules = new Intl.PluralRules(tag);
    let numbers = 0;
    for (let number = 0; number <= 200; number++) if (rules.select(number) === category) numbers++;
    known = numbers <= 1;
    oneNumber.set(id, known);
  }
  return known;
}
