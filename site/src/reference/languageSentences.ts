import { codePages } from './errorPages.ts';
import { exampleOf } from './exampleOf.ts';
import type { Language } from './languages.ts';

/** What a person reads of an error, and the page about it. */
export interface LanguageSentence {
  readonly slug: string;
  readonly code: string;
  readonly text: string;
}

const forPeople = codePages
  .filter(({ group }) => group.audience === 'user')
  .flatMap(({ slug, title, entries }) => {
    const error = entries[0] && exampleOf(entries[0]).failure.errors[0];
    return error ? [{ slug, code: title, error }] : [];
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** Every code that is for people, in one language. */
export const languageSentences = ({ translator }: Language): readonly LanguageSentence[] =>
  forPeople.map(({ slug, code, error }) => ({ slug, code, text: translator.message(error) }));
