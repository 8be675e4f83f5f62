import { nearest } from '../../names/nearest.ts';
import { splitKey } from '../../words/messageKey.ts';
import { belongsIn } from '../localeFile/audienceOf.ts';
import { byCodePoint, pluralCategories } from '../localeFile/englishMessages.ts';
import { hasListedCode } from '../localeFile/errorKey.ts';
import type { LocaleEntry } from '../localeFile/localeFile.ts';
import type { FileCheck } from '../textCheck/checkTypes.ts';

const fullKey = ({ section, key }: { section: string; key: string }): string => `${section}.${key}`;

/** The file has every message of English, in every plural form of its language. */
export const missingKeys: FileCheck = function* (file, { english, partial }) {
  const present = new Set(file.entries.map(fullKey));
  for (const wanted of english.wanted(file.tag)) {
    const { section, key, category, english: text } = wanted;
    if (present.has(fullKey(wanted))) continue;
    // An app may replace a few messages, but a message with plural forms needs all of them.
    const { base } = splitKey(key);
    const started = file.entries.some(
      (entry) =>
        entry.section === section && entry.key !== base && splitKey(entry.key).base === base,
    );
    if (partial && !(category && started)) continue;
    yield {
      section,
      key,
      line: file.sectionLines.get(section) ?? 1,
      problem: category ? `the plural form for “${category}” is missing` : 'missing',
      remedy: `Add it, for: ${text}`,
    };
  }
};

/** The file has no key that nothing uses. */
export const unknownKeys: FileCheck = function* (file, context) {
  const { english, partial } = context;
  const wanted = english.wanted(file.tag);
  const known = new Set(wanted.map(fullKey));
  for (const entry of file.entries) {
    if (known.has(fullKey(entry)) || (partial && isAppKey(entry))) continue;
    const { section, key, line } = entry;
    if (!belongsIn(file.tag, entry) && english.textOf(section, key) !== undefined) {
      const problem = 'only developers read this message, and they read it in English';
      yield { section, key, line, problem, remedy: 'Remove it.' };
      continue;
    }
    const { base, category } = splitKey(key);
    if (category && english.hasPlural(section, base)) {
      const forms = pluralCategories(file.tag).join(', ');
      const problem = `${file.tag} has no plural form “${category}”`;
      yield { section, key, line, problem, remedy: `Remove it; the forms are ${forms}.` };
      continue;
    }
    const keys = wanted.filter((other) => other.section === section).map((other) => other.key);
    const [guess] = nearest(key, keys, 1);
    const remedy = guess ? `Did you mean ${guess}? Otherwise remove it.` : 'Remove it.';
    yield { section, key, line, problem: 'English has no such key', remedy };
  }
};

// `ClerkMessageOverrides` allows any field, and `code__field` of a listed code.
function isAppKey({ section, key }: LocaleEntry): boolean {
  return section === 'fields' || (section === 'errors' && hasListedCode(key));
}

/** No key stands twice. The second one would win without a word. */
export const duplicateKeys: FileCheck = function* ({ entries }) {
  const first = new Map<string, number>();
  for (const entry of entries) {
    const { section, key, line } = entry;
    const before = first.get(fullKey(entry));
    if (before === undefined) first.set(fullKey(entry), line);
    else {
      const problem = `the key already stands on line ${before}`;
      yield { section, key, line, problem, remedy: 'Remove one of the two.' };
    }
  }
};

/** Keys are in the order of code points, so files compare line by line. */
export const keyOrder: FileCheck = function* ({ entries }, { partial }) {
  if (partial) return;
  for (const [index, { section, key, line }] of entries.entries()) {
    const before = entries[index - 1];
    if (before?.section !== section || byCodePoint(before.key, key) <= 0) continue;
    const problem = `out of order: it stands after ${before.key}`;
    yield { section, key, line, problem, remedy: 'Sort the keys by code point, as in en.json.' };
  }
};
