import { PLURAL_CATEGORIES } from '../../languages/pluralForms.ts';
import type { MessageSection } from '../../words/localeMessages.ts';
import { SECTIONS } from '../../words/localeMessages.ts';
import { pluralKey, splitKey } from '../../words/messageKey.ts';
import { belongsIn } from './audienceOf.ts';
import { parseLocaleFile } from './localeFile.ts';

/** A message that a language needs. */
export interface WantedMessage {
  readonly section: MessageSection;
  readonly key: string;
  /** The English text to translate. For a plural form that English lacks, the form “other”. */
  readonly english: string;
  /** The plural category, where the key is that of a plural form. */
  readonly category?: string;
}

/** The English messages, from which others are translated. */
export interface EnglishMessages {
  /** What a language needs, in the order of its file. */
  wanted(tag: string): readonly WantedMessage[];
  /** The English text of a key, also for plural forms of other languages. */
  textOf(section: MessageSection, key: string): string | undefined;
  /** Whether a key without a category has plural forms. */
  hasPlural(section: MessageSection, key: string): boolean;
}

/** The plural categories that i18next asks for in a language, in the order of Unicode. */
export function pluralCategories(tag: string): readonly string[] {
  // For an unknown language, Intl would use the language of the computer.
  if (!Intl.PluralRules.supportedLocalesOf(tag).length) return ['other'];
  const known: readonly string[] = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return PLURAL_CATEGORIES.filter((category) => known.includes(category));
}

/** Orders texts by their code points. */
export function byCodePoint(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let index = 0; index < left.length && index < right.length; index++) {
    const step = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (step) return step;
  }
  return left.length - right.length;
}

/** Reads `locales/en.json`. Throws when it is not even JSON. */
export function readEnglish(text: string): EnglishMessages {
  const { entries, problems } = parseLocaleFile('en.json', 'en', text);
  if (problems[0] && !entries.length) throw new SyntaxError(problems[0].problem);
  const texts = new Map(entries.map(({ section, key, text }) => [`${section}.${key}`, text]));
  const hasPlural = (section: MessageSection, key: string): boolean =>
    texts.has(`${section}.${key}`) && texts.has(`${section}.${pluralKey(key, 'other')}`);

  function textOf(section: MessageSection, key: string): string | undefined {
    const { base, category } = splitKey(key);
    const plural = category !== undefined && hasPlural(section, base);
    const own = texts.get(`${section}.${key}`);
    return own ?? (plural ? texts.get(`${section}.${pluralKey(base, 'other')}`) : undefined);
  }

  function wantedKeys(section: MessageSection, tag: string): WantedMessage[] {
    const wanted: WantedMessage[] = [];
    const add = (key: string, category?: string): void => {
      const english = textOf(section, key) as string;
      wanted.push({ section, key, english, ...(category && { category }) });
    };
    for (const entry of entries) {
      if (entry.section !== section || !belongsIn(tag, entry)) continue;
      const { base, category } = splitKey(entry.key);
      if (category && hasPlural(section, base)) continue;
      add(entry.key);
      if (hasPlural(section, entry.key))
        for (const form of pluralCategories(tag)) add(pluralKey(entry.key, form), form);
    }
    return wanted.sort((a, b) => byCodePoint(a.key, b.key));
  }

  const cache = new Map<string, readonly WantedMessage[]>();
  return {
    wanted(tag) {
      const known = cache.get(tag) ?? SECTIONS.flatMap((section) => wantedKeys(section, tag));
      cache.set(tag, known);
      return known;
    },
    textOf,
    hasPlural,
  };
}
