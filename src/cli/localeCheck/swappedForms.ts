import { TODO_MARK } from '../../words/localeMessages.ts';
import { pluralKey, splitKey } from '../../words/messageKey.ts';
import type { LocaleEntry } from '../localeFile/localeFile.ts';
import type { FileCheck, Finding } from '../textCheck/checkTypes.ts';

/** The plural forms of one message by category, each with its words. */
interface Forms {
  readonly base: string;
  readonly words: Map<string, ReadonlySet<string>>;
  readonly entries: Map<string, LocaleEntry>;
}

const wordsOf = (text: string, tag: string): Set<string> =>
  new Set(
    text
      .replace(/\{\{[^{}]*\}\}/g, ' ')
      .toLocaleLowerCase(tag)
      .match(/[\p{L}\p{M}’'-]+/gu),
  );

/** The words of one plural form that another form lacks. */
function wordsOnlyIn({ words }: Forms, form: string, other: string): string[] {
  const lacking = words.get(other);
  return lacking ? [...(words.get(form) ?? [])].filter((word) => !lacking.has(word)) : [];
}

/**
 * Finds two plural forms in each other’s place, such as “{{limit}} items” for one. The check knows no
 * grammar. It compares with other messages, whose forms differ in the same words.
 */
export const swappedForms: FileCheck = function* ({ tag, entries }, { english, partial }) {
  // An app has too few messages to compare with.
  if (partial) return;
  const messages = new Map<string, Forms>();
  for (const entry of entries) {
    const { section, key, text } = entry;
    const { base, category } = splitKey(key);
    if (category === undefined || !english.hasPlural(section, base)) continue;
    // A form in English differs in every word.
    if (text.startsWith(TODO_MARK)) continue;
    const id = `${section}.${base}`;
    const forms = messages.get(id) ?? { base, words: new Map(), entries: new Map() };
    messages.set(id, forms);
    forms.words.set(category, wordsOf(text, tag));
    forms.entries.set(category, entry);
  }

  // The number of messages with a word in one form, and not in another.
  const counts = new Map<string, number>();
  const placed = (form: string, other: string, word: string): string => `${form} ${other} ${word}`;
  for (const forms of messages.values())
    for (const form of forms.words.keys())
      for (const other of forms.words.keys())
        for (const word of wordsOnlyIn(forms, form, other)) {
          const place = placed(form, other, word);
          counts.set(place, (counts.get(place) ?? 0) + 1);
        }

  function swapped(forms: Forms, one: string, two: string): Finding | undefined {
    let stranger: { word: string; form: string } | undefined;
    for (const [form, other] of [
      [one, two],
      [two, one],
    ] as const)
      for (const word of wordsOnlyIn(forms, form, other)) {
        // One of these is this message itself, so only a second one says something.
        if ((counts.get(placed(form, other, word)) ?? 0) > 1) return undefined;
        if ((counts.get(placed(other, form, word)) ?? 0) > 1) stranger ??= { word, form: other };
      }
    if (!stranger) return undefined;
    const { section, key, line } = forms.entries.get(one) as LocaleEntry;
    return {
      section,
      key,
      line,
      problem:
        `looks swapped with ${pluralKey(forms.base, two)}: ` +
        `in other messages “${stranger.word}” stands in the form for “${stranger.form}”`,
      remedy: 'Put each in the place of the other.',
    };
  }

  for (const forms of messages.values()) {
    const categories = [...forms.words.keys()];
    for (const [index, one] of categories.entries())
      for (const two of categories.slice(index + 1)) {
        const finding = swapped(forms, one, two);
        if (finding) yield finding;
      }
  }
};
